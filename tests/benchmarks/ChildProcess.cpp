// SPDX-License-Identifier: MIT
#include "benchmarks/ChildProcess.h"

#include "benchmarks/PeakMemory.h"

#include <QTemporaryFile>
#include <QThread>

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace enrow::bench
{

namespace
{

constexpr unsigned long betweenLooks = 2000; // microseconds

// Texts as the system takes them: an array of pointers that ends with a null.
class PointerList
{
public:
    void add(QByteArray text) { m_texts.push_back(std::move(text)); }

    char **data()
    {
        m_pointers.clear();
        for (QByteArray &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

bool isNamedIn(const char *variable, const QStringList &variables)
{
    const QByteArray name = QByteArray(variable).split('=').first() + '=';
    return std::any_of(variables.begin(), variables.end(),
                       [&name](const QString &other) { return other.toLocal8Bit().startsWith(name); });
}

} // namespace

ChildRun runProgram(const QString &program, const QStringList &arguments, const QStringList &variables)
{
    PointerList words;
    for (const QString &word : QStringList(program) + arguments)
        words.add(word.toLocal8Bit());
    PointerList environment;
    for (char **variable = environ; *variable; ++variable) {
        if (!isNamedIn(*variable, variables))
            environment.add(*variable);
    }
    for (const QString &variable : variables)
        environment.add(variable.toLocal8Bit());

    ChildRun run;
    // A file and not a pipe: nobody needs to read while the program runs.
    QTemporaryFile output;
    if (!output.open())
        return run;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output.handle(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const double start = readClock(CLOCK_MONOTONIC);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, program.toLocal8Bit(), &actions, nullptr, words.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    if (failed != 0)
        return run;
    pid_t ended = 0;
    // The system's own figure of the peak, in `usage`, is at least what this process had when it started the other.
    while ((ended = wait4(child, &status, WNOHANG, &usage)) == 0) {
        run.peakMegabytes = std::max(run.peakMegabytes, peakMegabytes(QString::number(child)));
        QThread::usleep(betweenLooks);
    }
    if (ended != child)
        return run;
    run.cost = costOf(usage);
    run.cost.wall = readClock(CLOCK_MONOTONIC) - start;
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    output.seek(0);
    run.output = output.readAll();
    return run;
}

} // namespace enrow::bench
