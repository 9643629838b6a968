// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include <cstdio>
#include <map>
#include <string_view>

namespace enrow
{

namespace
{

std::map<std::string_view, TestProgram::Run> &tests()
{
    static std::map<std::string_view, TestProgram::Run> all;
    return all;
}

} // namespace

bool TestProgram::add(const char *name, Run run)
{
    tests().insert({name, run});
    return true;
}

} // namespace enrow

int main(int argc, char *argv[])
{
    const auto test = enrow::tests().find(argc > 1 ? argv[1] : "");
    if (test != enrow::tests().end())
        return test->second(argc - 1, argv + 1);
    std::fputs("Name one of these, and then what it is to run:\n", stderr);
    for (const auto &[name, run] : enrow::tests())
        std::fprintf(stderr, "  %s\n", name.data());
    return 2;
}
