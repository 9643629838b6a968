// SPDX-License-Identifier: MIT
#include "export/RowLinesWriter.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::Row;

// A row a line, which any reader of JSON takes, whatever is in the cells.
class tst_RowLinesWriter : public QObject
{
    Q_OBJECT

private slots:
    void aRowALine();
    void keysAreTheHeadings();
    void anyTextCanBeRead_data();
    void anyTextCanBeRead();
    void pythonReadsAllRows();

private:
    static QByteArray linesOf(const ResultView &view, const std::vector<ExportColumn> &columns = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto outcome = writeRowLines(view, columns, buffer);
        return outcome && outcome->rows == view.rowCount() && outcome->bytes == buffer.size() ? buffer.data()
                                                                                              : QByteArray("failed");
    }
    static ResultView viewOf(const std::vector<Row> &rows)
    {
        return ResultView(test::setOf({test::chunkOf(BatchKind::EmailFinder, rows)}));
    }
};

void tst_RowLinesWriter::aRowALine()
{
    QCOMPARE(linesOf(ResultView(test::setOf({test::verifierChunk()}))),
             R"({"index":"195f87c6-376e-4eca-9861-f92935413b0c","qualification":"valid",)"
             R"("email":"pam.beesly@dundermifflin.com"})"
             "\n"
             R"({"index":"662784ae-3722-47af-b056-7554e013f73b","qualification":"valid",)"
             R"("email":"angela.martin@dundermifflin.com"})"
             "\n"_ba);
    QCOMPARE(linesOf(ResultView(test::setOf({test::verifierChunk()}), {}, {})), QByteArray());
}

void tst_RowLinesWriter::keysAreTheHeadings()
{
    const ResultView view = viewOf({{"valid", {{ColumnId::Email, "a@b"}}}, {"invalid", {}}});
    QCOMPARE(linesOf(view, {{ColumnId::Email, u"E-mail \"work\""_s}, {u"Me"_s, u"Owner"_s}}),
             R"({"E-mail \"work\"":"a@b","Owner":"Me"})"
             "\n"
             R"({"E-mail \"work\"":null,"Owner":"Me"})"
             "\n"_ba);
}

void tst_RowLinesWriter::anyTextCanBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and backslashes") << u"a \"b\" \\ c\\"_s;
    QTest::newRow("breaks") << u"a\r\nb\tc\x2028 d"_s;
    QTest::newRow("control characters") << u"a\x01\x1f\x7f b"_s;
    QTest::newRow("NUL") << (u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("other direction") << u"a\x202e"
                                        u"b"_s;
    QTest::newRow("other planes") << u"\U0001F4DE 北京"_s;
    QTest::newRow("long") << QString(40'000, u'é');
    QTest::newRow("a formula") << u"=1+1"_s; // which runs nowhere that reads JSON
}

void tst_RowLinesWriter::anyTextCanBeRead()
{
    QFETCH(const QString, text);
    const QByteArray lines = linesOf(viewOf({{"valid", {{ColumnId::Custom, text.toStdString()}}}}));
    QCOMPARE(lines.count('\n'), 1);
    QJsonParseError error{};
    const QJsonObject row = QJsonDocument::fromJson(lines, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(row[u"custom"_s].toString(), text);
}

void tst_RowLinesWriter::pythonReadsAllRows()
{
    std::vector<Row> rows;
    for (int i = 0; i < 30'000; ++i) // more than are written at once
        rows.push_back({"valid", {{ColumnId::Email, "a" + std::to_string(i) + "@é\"\\\n.example"}}});
    QProcess python;
    python.start(QStringLiteral(ENROW_PYTHON),
                 {u"-c"_s, u"import json, sys\n"
                           "rows = [json.loads(line) for line in sys.stdin.buffer]\n"
                           "assert all(row['email'] == f'a{i}@é\"\\\\\\n.example' for i, row in enumerate(rows))\n"
                           "print(len(rows))"_s});
    QVERIFY(python.waitForStarted());
    python.write(linesOf(viewOf(rows)));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed(), "30000"_ba);
}

ENROW_TEST(tst_RowLinesWriter, QCoreApplication)
#include "tst_RowLinesWriter.moc"
