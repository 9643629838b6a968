// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <thread>

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

void TestProgram::waitForNetworkThreads()
{
    const auto areThere = [] {
        std::error_code gone;
        for (const auto &thread : std::filesystem::directory_iterator("/proc/self/task", gone)) {
            std::string name;
            std::getline(std::ifstream(thread.path() / "comm"), name);
            if (name == "QNetworkAccessM") // as much of it as the system keeps
                return true;
        }
        return false;
    };
    for (int i = 0; i < 2000 && areThere(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
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
