// SPDX-License-Identifier: MIT
#include "export/XlsxWriter.h"

#include "results/ResultChunkBuilder.h"
#include "support/FailingDevice.h"
#include "support/HeldMemory.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// What another program reads in a workbook is what came, cell by cell.
class tst_XlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItCame();
    void takesWhatIsWrittenInAnyScript();
    void holdsColumnsAsChosen();
    void writesAHeaderWithoutRows();
    void makesHarmlessWhatXmlCannotHold();
    void saysHowManyCellsAreCut();
    void columnsAreAsWideAsTheirTexts();
    void goesOnInTheNextSheet();
    void goesOnWhereverASheetEnds();
    void givesEachBatchASheet();
    void takesNoMoreSheetsThanItCanWrite();
    void isTheSameAtAnyTime();
    void tellsProgressAndStops();
    void failsWithTheDevice();
    void leavesNothingInTheTemporaryFolder();

private:
    // Of a search whose rows have these addresses.
    static ResultView viewOf(const std::vector<std::string> &emails)
    {
        ResultChunkBuilder builder(BatchKind::EmailFinder);
        for (const std::string &email : emails) {
            builder.set(ColumnId::Email, email);
            builder.setQualification("valid");
            builder.endRow();
        }
        return ResultView(test::setOf({builder.finish()}));
    }

    QJsonArray read(const ResultView &view, const std::vector<ColumnId> &columns = {}, const XlsxLayout &layout = {})
    {
        QFile file(m_folder.filePath(u"table.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const auto outcome = writeXlsx(view, exportColumns(columns), layout, file);
        if (!outcome || outcome->rows != view.rowCount() || outcome->bytes != file.size())
            return {};
        m_cut = outcome->cutCells;
        file.close();
        QProcess python;
        python.start(QStringLiteral(ENROW_PYTHON), {QStringLiteral(ENROW_READ_XLSX), file.fileName()});
        if (!python.waitForFinished(120'000) || python.exitCode() != 0)
            qWarning("%s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }

    static QStringList texts(const QJsonValue &row)
    {
        QStringList texts;
        for (const QJsonValue &cell : row.toArray())
            texts.append(cell.isNull() ? QString() : cell.isString() ? cell.toString() : u"not a text"_s);
        return texts;
    }

    // A search with that label, whose rows have these addresses.
    static ResultBatch batchOf(const QString &label, const std::vector<std::string> &emails)
    {
        ResultBatch batch = viewOf(emails).set()->batches().front();
        batch.label = label;
        batch.ref.id = u"3d4cb64e-1111-4000-8000-000000000000"_s;
        return batch;
    }

    // "Results: email a b", a line a sheet.
    static QStringList sheetsIn(const QJsonArray &sheets)
    {
        QStringList lines;
        for (const QJsonValue &sheet : sheets) {
            QStringList cells;
            for (const QJsonValue &row : sheet[u"rows"_s].toArray())
                cells += texts(row);
            lines.append(sheet[u"name"_s].toString() + u": "_s + cells.join(u' '));
        }
        return lines;
    }

    QTemporaryDir m_folder;
    quint64 m_cut = 0;
};

void tst_XlsxWriter::isReadAsItCame()
{
    const QJsonArray sheets = read(ResultView(test::setOf({test::verifierChunk()})));
    QCOMPARE(sheets.size(), 1);
    const QJsonObject sheet = sheets[0].toObject();
    QCOMPARE(sheet[u"name"_s].toString(), u"Results"_s);
    QCOMPARE(sheet[u"frozen"_s].toString(), u"A2"_s);
    QCOMPARE(sheet[u"filter"_s].toString(), u"A1:C3"_s);
    const QJsonArray rows = sheet[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(texts(rows[0]), (QStringList{u"index"_s, u"qualification"_s, u"email"_s}));
    QCOMPARE(texts(rows[1]),
             (QStringList{u"195f87c6-376e-4eca-9861-f92935413b0c"_s, u"valid"_s, u"pam.beesly@dundermifflin.com"_s}));
}

void tst_XlsxWriter::takesWhatIsWrittenInAnyScript()
{
    const std::vector<std::string> emails{"+1 570 555 0100",
                                          "007",
                                          "1E5",
                                          "=1+1",
                                          "@SUM(A1)",
                                          "-2+3",
                                          "2026-11-27",
                                          "TRUE",
                                          "12345678901234567890",
                                          " with blanks ",
                                          "two\nlines",
                                          "tab\tin it",
                                          "Ångström",
                                          "Владимир",
                                          "Ελλάδα",
                                          "東京",
                                          "서울",
                                          "עברית",
                                          "العربية",
                                          "ไทย",
                                          "हिन्दी",
                                          "\xF0\x9F\x98\x80 emoji",
                                          "a & b < c > d \" ' é",
                                          "_xABCG_"};
    const QJsonArray sheets = read(viewOf(emails), {ColumnId::Email});
    const QJsonArray rows = sheets[0].toObject()[u"rows"_s].toArray();
    QCOMPARE(size_t(rows.size()), emails.size() + 1);
    for (size_t i = 0; i < emails.size(); ++i)
        QCOMPARE(texts(rows[qsizetype(i) + 1]), QStringList{QString::fromStdString(emails[i])});
    const QJsonArray types = sheets[0].toObject()[u"types"_s].toArray();
    for (const QJsonValue &type : types) // no number, date, formula or error
        QVERIFY2(type == u"s"_s || type == u"inlineStr"_s, qPrintable(type.toString()));
}

void tst_XlsxWriter::holdsColumnsAsChosen()
{
    const QJsonArray sheets =
        read(ResultView(test::setOf({test::verifierChunk()})), {ColumnId::Email, ColumnId::Qualification});
    QCOMPARE(texts(sheets[0].toObject()[u"rows"_s].toArray()[1]),
             (QStringList{u"pam.beesly@dundermifflin.com"_s, u"valid"_s}));
}

void tst_XlsxWriter::writesAHeaderWithoutRows()
{
    const QJsonArray sheets = read(viewOf({}), {ColumnId::Email});
    QCOMPARE(texts(sheets[0].toObject()[u"rows"_s].toArray()[0]), QStringList{u"email"_s});
}

void tst_XlsxWriter::makesHarmlessWhatXmlCannotHold()
{
    using namespace std::string_literals;
    const QJsonArray sheets =
        read(viewOf({"a\0b"s, "\xEF\xBF\xBE|\xEF\xBF\xBF", "_x000D_", "bell\x07"}), {ColumnId::Email});
    const QJsonArray rows = sheets[0].toObject()[u"rows"_s].toArray();
    QCOMPARE(texts(rows[1]), QStringList{u"a\uFFFDb"_s});
    QCOMPARE(texts(rows[2]), QStringList{u"\uFFFD|\uFFFD"_s});
    // As Excel writes them; this reader leaves the escapes of such cells as they are.
    QCOMPARE(texts(rows[3]), QStringList{u"_x005F_x000D_"_s});
    QCOMPARE(texts(rows[4]), QStringList{u"bell_x0007_"_s});
}

void tst_XlsxWriter::saysHowManyCellsAreCut()
{
    std::string pairs; // of UTF-16 units
    for (int i = 0; i < 20'000; ++i)
        pairs += "\xF0\x9F\x98\x80";
    const QJsonArray sheets =
        read(viewOf({std::string(32'767, 'a'), std::string(40'000, 'b'), pairs}), {ColumnId::Email});
    QCOMPARE(m_cut, 2u);
    const QJsonArray rows = sheets[0].toObject()[u"rows"_s].toArray();
    QCOMPARE(texts(rows[1]).first().size(), 32'767);
    QCOMPARE(texts(rows[2]).first().size(), 32'767);
    QCOMPARE(texts(rows[3]).first().size(), 32'766); // no half of a pair
}

void tst_XlsxWriter::columnsAreAsWideAsTheirTexts()
{
    const std::vector<ColumnId> columns{ColumnId::Email, ColumnId::Qualification};
    const auto widths = [&](const std::string &address) {
        std::vector<int> whole; // characters; the file adds what is around them
        for (const QJsonValue &width : read(viewOf({"a@b", address}), columns).first()[u"widths"_s].toArray())
            whole.push_back(int(width.toDouble()));
        return whole;
    };
    QCOMPARE(widths(std::string(30, 'x')), (std::vector{31, 17})); // a heading has room for its arrow
    QCOMPARE(widths("éèêëé@b.example").front(), 16);
    QCOMPARE(widths("Владимир Иванович").front(), 18);
    QCOMPARE(widths("東京太郎東京太郎").front(), 17);
    QCOMPARE(widths(std::string(400, 'x')).front(), 51); // which is wide enough to read on
    QCOMPARE(widths("x").front(), 9);
}

// What a million rows need is what the first thousand need.
void tst_XlsxWriter::goesOnInTheNextSheet()
{
    constexpr int rows = 1'048'577;
    ResultChunkBuilder builder(BatchKind::EmailFinder);
    for (int i = 0; i < rows; ++i) {
        if (i >= rows - 2)
            builder.set(ColumnId::Email, i == rows - 1 ? "last" : "last but one");
        builder.setQualification("");
        builder.endRow();
    }
    const ResultView view(test::setOf({builder.finish()}));
    QFile file(m_folder.filePath(u"long.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const bool watches = test::forgetPeak();
    const qint64 before = test::heldBytes("VmRSS");
    const auto outcome = writeXlsx(view, {{ColumnId::Email}}, {}, file);
    QVERIFY(outcome);
    if (watches)
        QCOMPARE_LT(test::heldBytes("VmHWM") - before, qint64(16) * 1024 * 1024);
    file.close();
    QProcess python; // that reads no more than it is asked for
    python.start(QStringLiteral(ENROW_PYTHON),
                 {u"-c"_s,
                  u"import openpyxl, sys\n"
                  "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
                  "print([(s.title, [r[0] for r in s.iter_rows(values_only=True) if r and r[0]]) for s in book])"_s,
                  file.fileName()});
    QVERIFY(python.waitForFinished(200'000));
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
             u"[('Results', ['email']), ('Results 2', ['email', 'last but one', 'last'])]"_s);
}

void tst_XlsxWriter::goesOnWhereverASheetEnds()
{
    QCOMPARE(sheetsIn(read(viewOf({"a", "b"}), {ColumnId::Email}, {ExportSheets::One, 2})),
             QStringList{u"Results: email a b"_s});
    QCOMPARE(sheetsIn(read(viewOf({"a", "b", "c"}), {ColumnId::Email}, {ExportSheets::One, 2})),
             (QStringList{u"Results: email a b"_s, u"Results 2: email c"_s}));
}

void tst_XlsxWriter::givesEachBatchASheet()
{
    const auto set = std::make_shared<const ResultSet>(std::vector<ResultBatch>{
        batchOf(u"Spring [fair]"_s, {"a", "b", "c"}), batchOf({}, {}), batchOf({}, {"d"}), batchOf({}, {"e"})});
    const QStringList expected{u"Spring -fair-: email a b"_s, u"Spring -fair- 2: email c"_s,
                               u"email-finder 3d4cb64e: email d"_s, u"email-finder 3d4cb64e 2: email e"_s};
    QCOMPARE(sheetsIn(read(ResultView(set), {ColumnId::Email}, {ExportSheets::Batch, 2})), expected);
    // Whatever the order of the rows, which stays within each batch.
    QCOMPARE(sheetsIn(read({set, {{}, {}, {{ColumnId::Email}}}, {4, 1, 0, 3, 2}}, {ColumnId::Email},
                           {ExportSheets::Batch, 9})),
             (QStringList{u"Spring -fair-: email b a c"_s, u"email-finder 3d4cb64e: email d"_s,
                          u"email-finder 3d4cb64e 2: email e"_s}));
    QCOMPARE(sheetsIn(read(viewOf({}), {ColumnId::Email}, {ExportSheets::Batch})), QStringList{u"Results: email"_s});
}

void tst_XlsxWriter::takesNoMoreSheetsThanItCanWrite()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::vector<std::string> rows(XlsxBook::mostSheets + 1, "a");
    const auto outcome = writeXlsx(viewOf(rows), {}, {ExportSheets::One, 1}, buffer);
    QCOMPARE(outcome.error().kind, ErrorKind::FileFailed);
    QCOMPARE(outcome.error().detail, u"a workbook with more than 500 sheets cannot be written"_s);
    QVERIFY(buffer.data().isEmpty());
    QVERIFY(writeXlsx(viewOf(std::vector<std::string>(XlsxBook::mostSheets, "a")), {}, {ExportSheets::One, 1}, buffer));
}

void tst_XlsxWriter::isTheSameAtAnyTime()
{
    QByteArray made[2];
    for (QByteArray &bytes : made) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeXlsx(viewOf({"a"}), {}, {}, buffer));
        QTest::qSleep(1'100); // the time in a workbook is in seconds
    }
    QCOMPARE(made[0], made[1]);
}

void tst_XlsxWriter::tellsProgressAndStops()
{
    const ResultView view = viewOf(std::vector<std::string>(20'000, "a@b.example"));
    std::stop_source stop;
    QList<quint64> told;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto outcome = writeXlsx(view, {}, {}, buffer, stop.get_token(), [&](quint64 rows) {
        told.append(rows);
        stop.request_stop();
    });
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(told.size(), 1);
    QVERIFY(buffer.data().isEmpty());
}

void tst_XlsxWriter::failsWithTheDevice()
{
    test::FailingDevice device(100);
    QCOMPARE(writeXlsx(viewOf({"a"}), {}, {}, device).error().kind, ErrorKind::DiskFull);
}

void tst_XlsxWriter::leavesNothingInTheTemporaryFolder()
{
    const QTemporaryDir temporary;
    const QByteArray former = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary.path()));
    std::stop_source stopped;
    stopped.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool stops = !writeXlsx(viewOf({"a"}), {}, {}, buffer, stopped.get_token()).ok();
    const bool writes = writeXlsx(viewOf({"a"}), {}, {}, buffer).ok();
    former.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", former);
    QVERIFY(stops && writes);
    QVERIFY(QDir(temporary.path()).isEmpty());
}

ENROW_TEST(tst_XlsxWriter, QCoreApplication)
#include "tst_XlsxWriter.moc"
