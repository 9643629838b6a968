// SPDX-License-Identifier: MIT
#include "lists/ListReader.h"

#include "ListFile.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

// A device with a row again and again, which is nowhere as a whole.
class EndlessList : public QIODevice
{
public:
    EndlessList(QByteArray row, qint64 rows)
        : m_row(std::move(row))
        , m_size(rows * m_row.size())
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - pos());
        for (qint64 at = 0; at < count;) {
            const qint64 begin = (pos() + at) % m_row.size();
            const qint64 size = std::min(count - at, m_row.size() - begin);
            std::memcpy(data + at, m_row.constData() + begin, size_t(size));
            at += size;
        }
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    const QByteArray m_row;
    const qint64 m_size;
};

struct UglyFile {
    QByteArray bytes;
    ListDialect dialect;
};

// Whatever breaks the rules but for a quote that nothing closes.
UglyFile uglyFile(std::mt19937 &random)
{
    static const QStringList cells{u""_s,          u"a"_s,
                                   u"\"\""_s,      u"\"a\""_s,
                                   u"a\"b"_s,      u"\"a\"b"_s,
                                   u"\"a\"b\"c"_s, u"\"\"\"\""_s,
                                   u" \"a\" "_s,   u"\"a\" "_s,
                                   u"Zoë €"_s,     u"\"x\r\ny\""_s,
                                   u"\"x\ny\""_s,  u"\"x\ry\""_s,
                                   u"\",;\t|\""_s, u"'"_s,
                                   u"a\\\"b"_s,    u"\"a\\b\""_s,
                                   u"\u00a0"_s,    u"=1+1"_s,
                                   u"\"\"\"a\""_s, u"\"a\"\"\"\"\""_s,
                                   u"-"_s,         u"\"\"a"_s};
    static const std::array<QString, 3> lineBreaks{u"\r\n"_s, u"\n"_s, u"\r"_s};
    static const std::array encodings{ListEncoding::Utf8, ListEncoding::Windows1252, ListEncoding::Utf16LittleEndian,
                                      ListEncoding::Utf16BigEndian};
    ListDialect dialect;
    dialect.delimiter = pick(std::string(",;\t|"), random);
    dialect.encoding = pick(encodings, random);
    const bool isMixed = random() % 4 == 0;
    const QString &usual = pick(lineBreaks, random);
    QString text;
    for (auto rows = random() % 20; rows > 0; --rows) {
        for (auto count = random() % 5; count > 0; --count)
            text += pick(cells, random) + (count > 1 ? QString(QLatin1Char(dialect.delimiter)) : QString());
        text += isMixed ? pick(lineBreaks, random) : usual;
    }
    if (random() % 2 == 0)
        text += pick(cells, random);
    return {encoded(text, dialect.encoding), dialect};
}

QString pythonNameOf(ListEncoding encoding)
{
    return encoding == ListEncoding::Windows1252 ? u"cp1252"_s : QString(nameOf(encoding));
}

} // namespace

// Every byte of a list is in one of its rows, and its cells are those that Python finds.
class tst_ListReader : public QObject
{
    Q_OBJECT

private slots:
    void emptyList();
    void rowsAcrossBlocks();
    void rewinds();
    void readsAsPythonDoes();
    void aMillionRows();
    void tooLongARow();
    void aDeviceThatFails();
};

void tst_ListReader::emptyList()
{
    QCOMPARE(readAll("").rows, ListRows());
    QCOMPARE(readAll("\xef\xbb\xbf", {.prologueSize = 3}).bytes, "\xef\xbb\xbf"_ba);
}

void tst_ListReader::rowsAcrossBlocks()
{
    QByteArray bytes;
    ListRows expected;
    for (int row = 0; row < 50; ++row) {
        const QString cell(20'000 * (row % 7), QLatin1Char(char('a' + row % 26)));
        bytes += "\"" + cell.toUtf8() + "\r\n\",x\r\n";
        expected << QStringList{cell + u"\r\n"_s, u"x"_s};
    }
    const ReadList list = readAll(bytes);
    QCOMPARE(list.rows, expected);
    QCOMPARE(list.bytes, bytes);
}

void tst_ListReader::rewinds()
{
    QByteArray bytes = "\xef\xbb\xbf"
                       "a\nb\n";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ListReader reader(buffer, {.prologueSize = 3});
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(cellsOf(*reader.next().value()), QStringList(u"a"_s));
        QCOMPARE(cellsOf(*reader.next().value()), QStringList(u"b"_s));
        QCOMPARE(reader.next().value(), nullptr);
        QCOMPARE(reader.next().value(), nullptr);
        reader.rewind();
    }
}

void tst_ListReader::readsAsPythonDoes()
{
    constexpr int count = 300;
    std::mt19937 random(4180);
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral(ENROW_READ_CSV)};
    QList<UglyFile> files;
    for (int i = 0; i < count; ++i) {
        files << uglyFile(random);
        QFile file(folder.filePath(QString::number(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(files.last().bytes), files.last().bytes.size());
        arguments << file.fileName() << pythonNameOf(files.last().dialect.encoding)
                  << QString(QLatin1Char(files.last().dialect.delimiter));
    }
    QProcess python;
    python.start(QStringLiteral(ENROW_PYTHON), arguments);
    QVERIFY(python.waitForFinished(120'000));
    QCOMPARE(python.readAllStandardError(), QByteArray());
    const QJsonArray tables = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(tables.size(), count);
    for (int i = 0; i < count; ++i) {
        ListRows expected;
        for (const QJsonValue &row : tables[i].toArray())
            expected << QVariant(row.toArray().toVariantList()).toStringList();
        const ReadList list = readAll(files[i].bytes, files[i].dialect);
        QCOMPARE(list.rows, expected);
        QCOMPARE(list.bytes, files[i].bytes);
    }
}

void tst_ListReader::aMillionRows()
{
    constexpr qint64 rows = 1'000'000;
    EndlessList list("Pam,Beesly,\"Dunder, Mifflin\",pam@dundermifflin.com\r\n", rows);
    ListReader reader(list, {});
    qint64 count = 0;
    std::string room;
    for (auto row = reader.next(); row && row.value(); row = reader.next()) {
        ++count;
        if (row.value()->text(2, room) != "Dunder, Mifflin")
            QFAIL("another text");
    }
    QCOMPARE(count, rows);
    QCOMPARE(qint64(reader.bytesRead()), list.size());
}

void tst_ListReader::tooLongARow()
{
    EndlessList list("x", qint64(ListReader::longestRow) * 4);
    ListReader reader(list, {});
    const auto row = reader.next();
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::InvalidInput);
}

void tst_ListReader::aDeviceThatFails()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::seek (QBuffer): The device is not open");
    ListReader reader(closed, {});
    const auto row = reader.next();
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::FileFailed);
}

ENROW_TEST(tst_ListReader, QCoreApplication)
#include "tst_ListReader.moc"
