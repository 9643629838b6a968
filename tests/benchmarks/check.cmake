# Runs the benchmark at a small size and looks whether it measured every goal, with all that belongs to it:
#   cmake -D PROGRAM=bench_results -P check.cmake
cmake_minimum_required(VERSION 3.25)
string(RANDOM LENGTH 12 name)
set(report "$ENV{TMPDIR}")
if(NOT report)
    set(report /tmp)
endif()
string(APPEND report "/bench-check-${name}.json")

execute_process(COMMAND ${PROGRAM} --rows 2000 --runs 1 --json ${report} COMMAND_ERROR_IS_FATAL ANY)
file(READ ${report} json)
file(REMOVE ${report})

string(JSON rows GET "${json}" rows)
if(NOT rows EQUAL 2000)
    message(SEND_ERROR "rows: ${rows}")
endif()
# All but N7, which is of ten million rows.
foreach(goal G1 G3 G4 N1 G5 G5.ms N2 G6 G7 G17 G18 G8 N3 N8 G9 G10 G11 G11.p99 G12 N4 N5 N6 G13 G14 G15 G16)
    foreach(member value reference judged must aim cpu_ms wall_ms)
        string(JSON type ERROR_VARIABLE missing TYPE "${json}" goals ${goal} ${member})
        if(missing)
            message(SEND_ERROR "${goal}: ${missing}")
        endif()
    endforeach()
    # Every machine that builds this can measure all of them; without node only the reference of one is missing.
    string(JSON type TYPE "${json}" goals ${goal} value)
    if(NOT type STREQUAL NUMBER)
        string(JSON measured GET "${json}" goals ${goal})
        message(SEND_ERROR "${goal} was not measured: ${measured}")
    endif()
endforeach()
