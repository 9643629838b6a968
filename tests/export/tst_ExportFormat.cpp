// SPDX-License-Identifier: MIT
#include "export/ExportFormat.h"

#include "export/ExportPlanner.h"
#include "export/Exporter.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// Every format can be named, writes what it says that it holds, and ends where it is stopped.
class tst_ExportFormat : public QObject
{
    Q_OBJECT

private slots:
    void areNamed();
    void write_data();
    void write();
    void fail_data() { write_data(); }
    void fail();
    void stop_data() { write_data(); }
    void stop();
    void otherProgramsReadIt_data();
    void otherProgramsReadIt();
};

namespace
{

ExportSource source()
{
    const auto reply = std::make_shared<const QByteArray>("{\"results\": []}");
    return {std::make_shared<const ResultView>(test::setOf({test::verifierChunk()})), {reply, reply}, true};
}

QJsonDocument readBy(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ENROW_PYTHON), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

// The header, then what two of the three rows have: the second one is the first in other letters.
const QJsonArray rowsOfTheFile{QJsonArray{u"E-mail, \"work\""_s, u"Prénom"_s, u"Owner"_s, u"note"_s},
                               QJsonArray{u"zoë@x.com"_s, u"Zoë"_s, u"Me; myself"_s, u"a\nb\t\"c\""_s},
                               QJsonArray{u"jim@x.com"_s, u"Jim"_s, u"Me; myself"_s, u"北京"_s}};

std::shared_ptr<const ResultView> rows()
{
    using test::Row;
    const auto row = [](const char *address, const char *first, const char *note) {
        return Row{"valid",
                   {{ColumnId::Email, address},
                    {ColumnId::FirstName, first},
                    {ColumnId::LastName, "x"},
                    {ColumnId::Custom, note}}};
    };
    return std::make_shared<const ResultView>(test::setOf({test::chunkOf(
        BatchKind::EmailFinder, {row("zo\u00eb@x.com", "Zo\u00eb", "a\nb\t\"c\""), row("ZO\u00cb@X.com", "Z", "again"),
                                 row("jim@x.com", "Jim", "\u5317\u4eac")})}));
}

} // namespace

void tst_ExportFormat::areNamed()
{
    QSet<QString> names;
    for (const ExportFormat *format : exportFormats()) {
        QCOMPARE(exportFormatNamed(QString(format->name())), format);
        QVERIFY(exportFormatNames().contains(format->name()));
        names.insert(format->name());
    }
    QCOMPARE(size_t(names.size()), exportFormats().size());
    QCOMPARE(exportFormatNamed(u"CSV"), nullptr);
    QCOMPARE(exportFormatNamed(u""), nullptr);
}

void tst_ExportFormat::write_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("csv") << u"csv"_s
                         << "index,qualification,email\r\n"
                            "195f87c6-376e-4eca-9861-f92935413b0c,valid,pam.beesly@dundermifflin.com\r\n"
                            "662784ae-3722-47af-b056-7554e013f73b,valid,angela.martin@dundermifflin.com\r\n"_ba;
    QTest::newRow("csv for spreadsheets")
        << u"csv-spreadsheet"_s
        << "\xEF\xBB\xBFindex;qualification;email\r\n"
           "195f87c6-376e-4eca-9861-f92935413b0c;valid;pam.beesly@dundermifflin.com\r\n"
           "662784ae-3722-47af-b056-7554e013f73b;valid;angela.martin@dundermifflin.com\r\n"_ba;
    QTest::newRow("tsv") << u"tsv"_s
                         << "index\tqualification\temail\r\n"
                            "195f87c6-376e-4eca-9861-f92935413b0c\tvalid\tpam.beesly@dundermifflin.com\r\n"
                            "662784ae-3722-47af-b056-7554e013f73b\tvalid\tangela.martin@dundermifflin.com\r\n"_ba;
    QTest::newRow("xlsx") << u"xlsx"_s << "PK\x03\x04"_ba; // tst_XlsxWriter reads the rest
    QTest::newRow("json") << u"json"_s << "[{\"results\": []},\n{\"results\": []}]\n"_ba;
    QTest::newRow("jsonl") << u"jsonl"_s
                           << R"({"index":"195f87c6-376e-4eca-9861-f92935413b0c","qualification":"valid",)"
                              R"("email":"pam.beesly@dundermifflin.com"})"
                              "\n"
                              R"({"index":"662784ae-3722-47af-b056-7554e013f73b","qualification":"valid",)"
                              R"("email":"angela.martin@dundermifflin.com"})"
                              "\n"_ba;
    QCOMPARE(exportFormats().size(), size_t(6)); // each has its line above
}

void tst_ExportFormat::write()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, expected);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportFormat *format = exportFormatNamed(name);
    const auto outcome = format->write(source(), format->usual(QLocale(QLocale::Dutch)), buffer, {}, {});
    QVERIFY(outcome);
    QCOMPARE(format->isText() ? buffer.data() : buffer.data().first(expected.size()), expected);
    QCOMPARE(outcome->rows, 2u);
    QCOMPARE(outcome->bytes, buffer.data().size());
}

void tst_ExportFormat::fail()
{
    QFETCH(QString, name);
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto outcome = exportFormatNamed(name)->write(source(), {}, closed, {}, {});
    QCOMPARE(outcome.error().kind, ErrorKind::FileFailed);
}

void tst_ExportFormat::stop()
{
    QFETCH(QString, name);
    std::stop_source stop;
    stop.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = exportFormatNamed(name)->write(source(), {}, buffer, stop.get_token(), {});
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

void tst_ExportFormat::otherProgramsReadIt_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("csv") << u"csv"_s << ',';
    QTest::newRow("semicolon") << u"csv"_s << ';';
    QTest::newRow("bar") << u"csv"_s << '|';
    QTest::newRow("csv-spreadsheet") << u"csv-spreadsheet"_s << ';';
    QTest::newRow("tsv") << u"tsv"_s << '\t';
    QTest::newRow("xlsx") << u"xlsx"_s << ',';
}

void tst_ExportFormat::otherProgramsReadIt()
{
    QFETCH(const QString, format);
    QFETCH(const char, delimiter);
    ExportPlan plan;
    plan.format = exportFormatNamed(format);
    plan.text = plan.format->usual(QLocale::c());
    plan.text.delimiter = delimiter;
    plan.columns = {{ColumnId::Email, u"E-mail, \"work\""_s},
                    {PersonField::FirstName, u"Prénom"_s},
                    {u"Me; myself"_s, u"Owner"_s},
                    {ColumnId::Custom, u"note"_s}};
    plan.oneRowPer = DuplicateKey::Email;
    const auto planned = ExportPlanner(rows(), false).apply(plan, QDate(2026, 11, 21));
    QVERIFY(planned);
    QCOMPARE(planned->duplicates, 1U);

    const QTemporaryDir folder;
    const QString path = folder.filePath(planned->files.front().name);
    QVERIFY(exportFile({planned->files.front().view, {}, false, planned->columns}, *plan.format, plan.text, path,
                       IfFileExists::Refuse, {}));
    const QJsonDocument read = plan.format->isText()
                                   ? readBy({QStringLiteral(ENROW_READ_CSV), path, QString(QLatin1Char(delimiter))})
                                   : readBy({QStringLiteral(ENROW_READ_XLSX), path});
    QCOMPARE(plan.format->isText() ? read.array() : read.array().first().toObject().value("rows"_L1).toArray(),
             rowsOfTheFile);
}

ENROW_TEST(tst_ExportFormat, QCoreApplication)
#include "tst_ExportFormat.moc"
