// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace enrow::test
{

// The built program enrow-batch with a simulator of its own, a folder to write to, and one in place of the person's.
class BatchProgram
{
public:
    BatchProgram()
    {
        if (!m_simulator.start() || !m_folder.isValid() || !m_data.isValid())
            qFatal("no simulator or no folder");
    }

    Simulator &simulator() { return m_simulator; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    QString dataPath(const QString &name) const { return m_data.filePath(name); }

    // Nothing of the desktop reaches the program: no display, no session bus.
    void start(QProcess &process, const QStringList &arguments, const QString &key = QStringLiteral("demo-key")) const
    {
        start(process, executable(), arguments, key);
    }
    // The same for another program, which may start this one.
    void start(QProcess &process, const QString &program, const QStringList &arguments, const QString &key) const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data.path());
        if (!preload.isEmpty()) {
            environment.insert(QStringLiteral("LD_PRELOAD"), preload);
            environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        }
        if (!key.isNull())
            environment.insert(QStringLiteral("ENROW_API_KEY"), key);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
    }

    // The arguments and the address of the simulator.
    QStringList here(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--base-url"), m_simulator.baseUrl().toString()};
    }

    // -1: it did not end; -2: it crashed. The simulator answers from this process, so that nothing here may block.
    static int exitCodeOf(QProcess &process)
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }

    static void sendSignal(const QProcess &process, int signal)
    {
        // 0 would mean the test and everything around it.
        QVERIFY(process.processId() > 0);
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    }

    static QString executable() { return QStringLiteral(ENROW_BATCH); }

    QList<std::pair<QString, QString>> variables{{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}}; // besides
    QString preload; // a library that gets between the program and the system

private:
    Simulator m_simulator;
    QTemporaryDir m_folder;
    QTemporaryDir m_data;
};

} // namespace enrow::test
