# SPDX-License-Identifier: GPL-3.0-or-later
# excerpt-options: the warnings and defines that every target of ours is built with.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Without this ccache keeps nothing that was compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
    add_link_options(-fuse-ld=lld)
endif()

add_library(excerpt-options INTERFACE)
target_compile_options(excerpt-options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wcast-align -Wcast-qual
    -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wundef -Wextra-semi
    -Wsuggest-override -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wredundant-move>
    $<$<BOOL:${EXCERPT_WERROR}>:-Werror>
    # ccache asks for it beside a precompiled header.
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(excerpt-options INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    EXCERPT_VERSION="${PROJECT_VERSION}")
target_include_directories(excerpt-options INTERFACE ${PROJECT_SOURCE_DIR})

if(EXCERPT_SANITIZE)
    add_compile_options(-fsanitize=${EXCERPT_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${EXCERPT_SANITIZE})
    if(EXCERPT_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=all)
    endif()
    target_compile_definitions(excerpt-options INTERFACE EXCERPT_SANITIZED)
    # GCC sees variables that its own instrumentation hides from it (GCC manual, 3.12).
    target_compile_options(excerpt-options INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
