# SPDX-License-Identifier: GPL-3.0-or-later
# excerpt_add_test(NAME SOURCES … [LIBRARIES …] [TIMEOUT seconds] [WRAPPER program])
# One Qt Test program, started by the wrapper when there is one, run by CTest with the environment
# every test shares. Its label is the folder below tests/ it stands in: core, ui or app.
function(excerpt_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT;WRAPPER" "SOURCES;LIBRARIES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE excerpt-core Qt6::Test ${arg_LIBRARIES} excerpt-options)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    if(EXCERPT_PCH)
        if("excerpt-ui" IN_LIST arg_LIBRARIES)
            target_precompile_headers(${name} REUSE_FROM excerpt-ui)
        else()
            target_precompile_headers(${name} REUSE_FROM excerpt-core)
        endif()
    endif()
    file(RELATIVE_PATH label ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REGEX REPLACE "/.*" "" label ${label})
    # excerpt-tests-core and so on: what one label needs, without benchmarks and other programs.
    if(NOT TARGET excerpt-tests-${label})
        add_custom_target(excerpt-tests-${label})
    endif()
    add_dependencies(excerpt-tests-${label} ${name})
    add_test(NAME ${name} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS ${label}
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;DBUS_SESSION_BUS_ADDRESS=disabled:;QT_QPA_PLATFORM=offscreen;EXCERPT_PDF_WORKER=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/excerpt-pdf-worker;EXCERPT_CLI=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/excerpt-cli;EXCERPT_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
endfunction()
