# SPDX-License-Identifier: GPL-3.0-or-later
# excerpt_add_test(NAME SOURCES … [LIBRARIES …] [TIMEOUT seconds] [LABELS …])
# One Qt Test program, run by CTest with the environment every test shares.
function(excerpt_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE excerpt-core Qt6::Test ${arg_LIBRARIES} excerpt-options)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    if(EXCERPT_PCH)
        target_precompile_headers(${name} REUSE_FROM excerpt-core)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=offscreen;EXCERPT_PDF_WORKER=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/excerpt-pdf-worker;EXCERPT_CLI=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/excerpt-cli;EXCERPT_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
endfunction()
