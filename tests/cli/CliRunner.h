// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Cli.h"
#include "common/Languages.h"
#include "simulator/Simulator.h"

#include <QBuffer>
#include <QTest>

#include <memory>

namespace enrow::test
{

// What a run of the program left behind.
struct CliResult {
    int exitCode = -1; // -1: it did not finish
    QByteArray out;
    QString messages;
};

// The program within the test's process, with short waits and a server of the test's choice.
class CliRunner
{
public:
    explicit CliRunner(const QUrl &server)
        : m_server(server)
    {
        QLocale::setDefault(Languages::localeOf(QStringLiteral("en"))); // as main() does
        m_buffer.open(QIODevice::WriteOnly);
        m_messages.open(QIODevice::WriteOnly);
        timing.firstWait = timing.longestWait = std::chrono::milliseconds(5);
        timing.firstBackOff = timing.longestBackOff = std::chrono::milliseconds(2);
    }

    // Starts the program with the arguments and the address of the server, where there is one.
    void start(const QStringList &arguments)
    {
        CliContext context{
            apiKey,  out ? *out : m_buffer, m_messages, isTerminal, m_clock, timing, keychain, keyName, dataFolder,
            patience};
        context.outIsTerminal = outIsTerminal;
        const QStringList server{QStringLiteral("--base-url"), m_server.toString()};
        m_cli = std::make_unique<Cli>(context, parseArguments(m_server.isEmpty() ? arguments : arguments + server));
        QObject::connect(m_cli.get(), &Cli::finished, m_cli.get(), [this](int exitCode) { m_exitCodes << exitCode; });
        m_cli->start();
    }
    void interrupt(int signal) { m_cli->interrupt(signal); }

    CliResult wait()
    {
        const bool finished = QTest::qWaitFor([this] { return !m_exitCodes.isEmpty(); }, 30'000);
        m_cli.reset();
        if (!finished || m_exitCodes.size() != 1)
            return {-1, m_buffer.data(), messages()};
        return {m_exitCodes.first(), m_buffer.data(), messages()};
    }
    CliResult run(const QStringList &arguments)
    {
        start(arguments);
        return wait();
    }

    QString messages() const { return QString::fromUtf8(m_messages.data()); }

    QString apiKey = QStringLiteral("demo-key");
    QIODevice *out = nullptr; // null: collected
    bool isTerminal = false;  // where messages go
    bool outIsTerminal = false;
    PollTiming timing;
    std::chrono::milliseconds patience = std::chrono::seconds(30);        // shorter where a test waits for its end
    std::function<std::unique_ptr<KeyStore>(const ApiOrigin &)> keychain; // none unless a test gives one
    QString keyName = QStringLiteral("Work");
    QString dataFolder; // of the archive; none unless a test gives one

private:
    const QUrl m_server;
    const SystemClock m_clock;
    QBuffer m_buffer;
    QBuffer m_messages;
    std::unique_ptr<Cli> m_cli;
    QList<int> m_exitCodes;
};

} // namespace enrow::test
