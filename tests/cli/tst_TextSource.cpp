// SPDX-License-Identifier: MIT
#include "cli/TextSource.h"

#include "support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <sys/stat.h>

using namespace enrow;
using namespace Qt::StringLiterals;

// Texts that stand in files, and in what is no file.
class tst_TextSource : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void names();
    void encodings_data();
    void encodings();
    void failures();
    void endlessText();
    void pipeWithoutAWriterCanBeStopped();
    void slowWriterIsWaitedFor();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Result<QString> read(const QString &name) const { return readTextSource(u'@' + path(name), {}); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_TextSource::names()
{
    QVERIFY(isTextSource(u"-"));
    QVERIFY(isTextSource(u"@ids.txt"));
    QVERIFY(!isTextSource(u"@"));
    QVERIFY(!isTextSource(u"--"));
    QVERIFY(!isTextSource(u"a@b"));
    QCOMPARE(nameOfTextSource(u"-"_s), u"standard input"_s);
    QCOMPARE(nameOfTextSource(u"@a b.txt"_s), u"a b.txt"_s);
}

void tst_TextSource::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << "é-1"_ba;
    QTest::newRow("with a mark") << "\xef\xbb\xbfé-1"_ba;
    QTest::newRow("UTF-16, as spreadsheets save") << QByteArray("\xff\xfe\xe9\x00-\x00\x31\x00", 8);
}

void tst_TextSource::encodings()
{
    QFETCH(QByteArray, bytes);
    write(u"ids.txt"_s, bytes);
    QCOMPARE(read(u"ids.txt"_s).value(), u"é-1"_s);
}

void tst_TextSource::failures()
{
    QCOMPARE(read(u"missing"_s).error().kind, ErrorKind::FileFailed);
    QVERIFY(!read(u"missing"_s).error().detail.isEmpty());
    const auto folder = readTextSource(u'@' + m_folder->path(), {});
    QCOMPARE(folder.error().kind, ErrorKind::FileFailed);
    QCOMPARE(folder.error().detail, u"it is a folder"_s);
}

void tst_TextSource::endlessText()
{
    write(u"large"_s, QByteArray(longestSource, 'x'));
    QVERIFY(read(u"large"_s));
    write(u"large"_s, "x");
    QCOMPARE(read(u"large"_s).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(readTextSource(u"@/dev/zero"_s, {}).error().kind, ErrorKind::InvalidInput);
}

void tst_TextSource::pipeWithoutAWriterCanBeStopped()
{
    QCOMPARE(::mkfifo(path(u"pipe"_s).toUtf8().constData(), 0600), 0);
    std::stop_source stop;
    std::optional<Result<QString>> answer;
    const std::unique_ptr<QThread> reader(
        QThread::create([&] { answer.emplace(readTextSource(u'@' + path(u"pipe"_s), stop.get_token())); }));
    reader->start();
    QVERIFY(!reader->wait(200));
    stop.request_stop();
    QVERIFY(reader->wait(30'000));
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
}

void tst_TextSource::slowWriterIsWaitedFor()
{
    QCOMPARE(::mkfifo(path(u"pipe"_s).toUtf8().constData(), 0600), 0);
    std::optional<Result<QString>> answer;
    const std::unique_ptr<QThread> reader(
        QThread::create([&] { answer.emplace(readTextSource(u'@' + path(u"pipe"_s), {})); }));
    reader->start();
    {
        QFile writer(path(u"pipe"_s));
        QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const char *piece : {"one ", "two ", "three"}) {
            QTest::qWait(80);
            QVERIFY(writer.write(piece) > 0);
        }
        QVERIFY(!answer);
    }
    QVERIFY(reader->wait(30'000));
    QCOMPARE(answer->value(), u"one two three"_s);
}

ENROW_TEST(tst_TextSource, QCoreApplication)
#include "tst_TextSource.moc"
