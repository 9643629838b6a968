// SPDX-License-Identifier: MIT
#include "cli/Console.h"

#include "support/TestProgram.h"

#include <QBuffer>

using namespace enrow;
using namespace Qt::StringLiterals;

// Sentences go out line by line; the line of progress is only for terminals and never stays.
class tst_Console : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sentences();
    void noProgressWithoutTerminal();
    void progressIsReplacedAndCleared();
    void sentenceClearsProgress();
    void controlCharactersDoNotGetThrough();

private:
    std::unique_ptr<QBuffer> m_buffer;
};

void tst_Console::init()
{
    m_buffer = std::make_unique<QBuffer>();
    QVERIFY(m_buffer->open(QIODevice::WriteOnly));
}

void tst_Console::sentences()
{
    Console console(*m_buffer, true);
    console.say(u"Zoë waits"_s);
    console.print(u"Usage: …"_s);
    QCOMPARE(m_buffer->data(), "enrow-batch: Zoë waits\nUsage: …\n"_ba);
}

void tst_Console::noProgressWithoutTerminal()
{
    {
        Console console(*m_buffer, false);
        console.showProgress(u"1 of 3"_s);
        console.clearProgress();
    }
    QCOMPARE(m_buffer->data(), ""_ba);
}

void tst_Console::progressIsReplacedAndCleared()
{
    {
        Console console(*m_buffer, true);
        console.showProgress(u"1 of 3"_s);
        console.showProgress(u"2 of 3"_s);
        console.showProgress(u"2 of 3"_s);
        console.clearProgress();
        console.clearProgress();
        console.showProgress(u"3 of 3"_s);
    }
    QCOMPARE(m_buffer->data(), "\r\x1b[K1 of 3\r\x1b[K2 of 3\r\x1b[K\r\x1b[K3 of 3\r\x1b[K"_ba);
}

void tst_Console::sentenceClearsProgress()
{
    Console console(*m_buffer, true);
    console.showProgress(u"1 of 3"_s);
    console.say(u"done"_s);
    QCOMPARE(m_buffer->data(), "\r\x1b[K1 of 3\r\x1b[Kenrow-batch: done\n"_ba);
}

void tst_Console::controlCharactersDoNotGetThrough()
{
    QCOMPARE(withoutControls(u"a\x1b[31mb\nc\u009bd\u202ee"_s), u"a\ufffd[31mb\ufffdc\ufffdd\ufffde"_s);
    QCOMPARE(withoutControls(u"Zoë 北京 📞"_s), u"Zoë 北京 📞"_s);
}

ENROW_TEST(tst_Console, QCoreApplication)
#include "tst_Console.moc"
