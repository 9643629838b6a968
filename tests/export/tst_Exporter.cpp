// SPDX-License-Identifier: MIT
#include "export/Exporter.h"

#include "export/CsvOf.h"
#include "results/ResultChunkBuilder.h"
#include "support/CsvReader.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace enrow;
using namespace Qt::StringLiterals;
using test::csvOf;

// The rows of a view become a CSV file, byte for byte as promised, or no file at all.
class tst_Exporter : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void rowsInViewOrder();
    void chosenColumns();
    void columnsOfOtherNames();
    void columnsOfThePerson();
    void withoutGuardAndWithOtherDelimiter();
    void noRows();
    void manyRowsComeInBlocks();
    void failingDevice_data();
    void failingDevice();
    void stoppedBeforeItStarts();
    void stoppedMidwayLeavesNothing();
    void fullDiskLeavesNothing();
    void failedReplacementKeepsTheOldFile();
    void refusesExistingFile();
    void allFilesOrNone();
};

namespace
{

using Values = std::initializer_list<std::pair<ColumnId, std::string_view>>;

void addRow(ResultChunkBuilder &builder, std::string_view qualification, Values values)
{
    for (const auto &[field, value] : values)
        builder.set(field, value);
    builder.setQualification(qualification);
    builder.endRow();
}

void addSearch(ResultChunkBuilder &builder, std::string_view index, std::string_view first, std::string_view last,
               std::string_view email, std::string_view custom)
{
    const std::string fullName = std::string(first) + ' ' + std::string(last);
    addRow(builder, "valid",
           {{ColumnId::Index, index},
            {ColumnId::Email, email},
            {ColumnId::FirstName, first},
            {ColumnId::LastName, last},
            {ColumnId::Domain, "dundermifflin.com"},
            {ColumnId::Company, "Dunder Mifflin"},
            {ColumnId::SearchedFullName, fullName},
            {ColumnId::SearchedCompanyDomain, "dundermifflin.com"},
            {ColumnId::Custom, custom}});
}

ResultBatch seedSearch()
{
    ResultChunkBuilder builder(BatchKind::EmailFinder);
    addSearch(builder, "0", "Dwight", "Schrute", "dwight.schrute@dundermifflin.com", "lead_001");
    addSearch(builder, "1", "Jim", "Halpert", "jim.halpert@dundermifflin.com", "lead_002");
    addRow(builder, "invalid",
           {{ColumnId::Index, "2"},
            {ColumnId::SearchedFullName, "Ryan Howard"},
            {ColumnId::SearchedCompanyDomain, "dundermifflin.com"},
            {ColumnId::Custom, "lead_003"}});
    return {{BatchKind::EmailFinder, u"3d4cb64e-search"_s}, {}, builder.finish()};
}

ResultBatch verification()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier);
    addRow(
        builder, "valid",
        {{ColumnId::Index, "195f87c6-376e-4eca-9861-f92935413b0c"}, {ColumnId::Email, "pam.beesly@dundermifflin.com"}});
    addRow(builder, "catch_all",
           {{ColumnId::Index, "662784ae-3722-47af-b056-7554e013f73b"},
            {ColumnId::Email, "angela.martin@dundermifflin.com"}});
    return {{BatchKind::EmailVerifier, u"=verification"_s}, {}, builder.finish()};
}

ResultBatch phones()
{
    ResultChunkBuilder builder(BatchKind::PhoneFinder);
    addRow(builder, "found",
           {{ColumnId::Index, "0"},
            {ColumnId::Number, "+15705551234"},
            {ColumnId::Country, "US"},
            {ColumnId::SearchedLinkedInUrl, "https://www.linkedin.com/in/michael-scott"}});
    addRow(builder, "not_found",
           {{ColumnId::Index, "1"},
            {ColumnId::SearchedFirstName, "Angela"},
            {ColumnId::SearchedLastName, "Martin, CPA"},
            {ColumnId::SearchedCompanyName, "Dunder \"Mifflin\""},
            {ColumnId::Custom, R"({"lead":7})"}});
    return {{BatchKind::PhoneFinder, u"phones"_s}, {}, builder.finish()};
}

// 40,000 rows of about 120 bytes: several blocks.
ResultBatch manyRows()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier);
    for (int i = 0; i < 40'000; ++i) {
        const std::string email = std::to_string(i) + std::string(90, 'x') + "@example.com";
        addRow(builder, "valid", {{ColumnId::Index, std::to_string(i)}, {ColumnId::Email, email}});
    }
    return {{BatchKind::EmailVerifier, u"many"_s}, {}, builder.finish()};
}

ResultView viewOf(std::vector<ResultBatch> batches)
{
    return ResultView(std::make_shared<const ResultSet>(std::move(batches)));
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList everythingIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

Result<ExportOutcome> writeFile(const ResultView &view, const QString &path, IfFileExists ifExists,
                                std::stop_token stop = {}, const ExportProgress &progress = {})
{
    return exportFile({std::make_shared<const ResultView>(view), {}, false}, *exportFormats().front(), {}, path,
                      ifExists, std::move(stop), progress);
}

} // namespace

Q_DECLARE_METATYPE(std::vector<ResultBatch>)

void tst_Exporter::files_data()
{
    QTest::addColumn<std::vector<ResultBatch>>("batches");
    QTest::addColumn<QString>("expected");
    QTest::newRow("e-mail search") << std::vector{seedSearch()} << u"seed-search.csv"_s;
    QTest::newRow("verification") << std::vector{verification()} << u"verification.csv"_s;
    QTest::newRow("phone search") << std::vector{phones()} << u"phones.csv"_s;
    QTest::newRow("several") << std::vector{seedSearch(), verification(), phones()} << u"several-batches.csv"_s;
}

void tst_Exporter::files()
{
    QFETCH(std::vector<ResultBatch>, batches);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    const ResultView view = viewOf(batches);

    const auto outcome = writeFile(view, path, IfFileExists::Refuse);
    QVERIFY(outcome);
    const QByteArray bytes = fileContent(path);
    QCOMPARE(bytes, fileContent(QStringLiteral(ENROW_TEST_DATA "/csv/") + expected));
    QCOMPARE(outcome->rows, quint64(view.rowCount()));
    QCOMPARE(outcome->bytes, qint64(bytes.size()));
}

void tst_Exporter::rowsInViewOrder()
{
    const auto set = std::make_shared<const ResultSet>(std::vector{verification(), phones()});
    ResultQuery query;
    query.sort = {{ColumnId::Index, true}};
    const ResultView view(set, query, {3, 0, 2});
    QCOMPARE(csvOf(view, {}, {ColumnId::Kind, ColumnId::Index}),
             "kind,index\r\nphone-finder,1\r\n"
             "email-verifier,195f87c6-376e-4eca-9861-f92935413b0c\r\nphone-finder,0\r\n");
}

void tst_Exporter::chosenColumns()
{
    QCOMPARE(
        csvOf(viewOf({verification()}), {}, {ColumnId::Custom, ColumnId::Email, ColumnId::Number, ColumnId::BatchId}),
        "custom,email,number,batch_id\r\n,pam.beesly@dundermifflin.com,,'=verification\r\n"
        ",angela.martin@dundermifflin.com,,'=verification\r\n");

    // A row that is one empty cell must not become a blank line.
    QCOMPARE(csvOf(viewOf({verification()}), {}, {ColumnId::Number}), "number\r\n\"\"\r\n\"\"\r\n");
}

void tst_Exporter::columnsOfOtherNames()
{
    const std::vector<ExportColumn> columns{
        {ColumnId::Email, u"E-mail, work"_s}, {u"=Enrow"_s, u"=source"_s}, {u""_s, u"x"_s}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(viewOf({verification()}), columns, {}, buffer));
    QCOMPARE(buffer.data(), "\"E-mail, work\",'=source,x\r\npam.beesly@dundermifflin.com,'=Enrow,\r\n"
                            "angela.martin@dundermifflin.com,'=Enrow,\r\n");
}

void tst_Exporter::columnsOfThePerson()
{
    ResultChunkBuilder odd(BatchKind::EmailVerifier);
    addRow(odd, "valid", {{ColumnId::Email, "pam@=evil"}}); // plain as a whole, not in its part
    const std::vector<ExportColumn> columns{{PersonField::FirstName, u"first"_s}, {PersonField::Domain, u"site"_s}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(viewOf({seedSearch(), phones(), {{BatchKind::EmailVerifier, u"odd"_s}, {}, odd.finish()}}),
                     columns, {}, buffer));
    QCOMPARE(buffer.data(), "first,site\r\nDwight,dundermifflin.com\r\nJim,dundermifflin.com\r\n"
                            "Ryan,dundermifflin.com\r\n,\r\nAngela,\r\n,'=evil\r\n");
}

void tst_Exporter::withoutGuardAndWithOtherDelimiter()
{
    CsvFormat format;
    format.delimiter = ';';
    format.formulaGuard = false;
    QCOMPARE(csvOf(viewOf({verification()}), format, {ColumnId::BatchId, ColumnId::Qualification}),
             "batch_id;qualification\r\n=verification;valid\r\n=verification;catch_all\r\n");
}

void tst_Exporter::noRows()
{
    ResultChunkBuilder builder(BatchKind::EmailVerifier);
    QCOMPARE(csvOf(viewOf({{{BatchKind::EmailVerifier, u"empty"_s}, {}, builder.finish()}})),
             "index,qualification,email\r\n");
}

void tst_Exporter::manyRowsComeInBlocks()
{
    const ResultView view = viewOf({manyRows()});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<quint64> progress;
    QVERIFY(writeCsv(view, {}, {}, buffer, {}, [&](quint64 rows) { progress.append(rows); }));

    QVERIFY(progress.size() > 2);
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QCOMPARE(progress.last(), quint64(40'000));
    const auto records = test::CsvReader::read(buffer.data());
    QVERIFY(records);
    QCOMPARE(records->size(), 40'001);
    QCOMPARE(records->last().first(), "39999");
}

void tst_Exporter::failingDevice_data()
{
    QTest::addColumn<qint64>("capacity");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("in the first block") << qint64(1000);
    QTest::newRow("in a later block") << qint64(2'500'000);
}

void tst_Exporter::failingDevice()
{
    QFETCH(qint64, capacity);
    test::FailingDevice device(capacity);
    const auto outcome = writeCsv(viewOf({manyRows()}), {}, {}, device);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), (Error{ErrorKind::DiskFull, u"No space left on device"_s, 0, {}}));
}

void tst_Exporter::stoppedBeforeItStarts()
{
    std::stop_source stop;
    stop.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QCOMPARE(writeCsv(viewOf({seedSearch()}), {}, {}, buffer, stop.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(buffer.data(), QByteArray());
}

void tst_Exporter::stoppedMidwayLeavesNothing()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    quint64 rowsAtStop = 0;
    const auto stopAtFirstBlock = [&](quint64 rows) {
        rowsAtStop = rows;
        stop.request_stop();
    };
    const auto outcome = writeFile(viewOf({manyRows()}), folder.filePath(u"out.csv"_s), IfFileExists::Refuse,
                                   stop.get_token(), stopAtFirstBlock);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(rowsAtStop > 0 && rowsAtStop < 40'000);
    QCOMPARE(everythingIn(folder), QStringList());
}

#ifdef Q_OS_UNIX
// No file of this process may grow further while this lives: a write beyond the limit fails as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};
#endif

void tst_Exporter::fullDiskLeavesNothing()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    for (const IfFileExists ifExists : {IfFileExists::Refuse, IfFileExists::Replace}) {
        const auto outcome = [&] {
            const FileSizeLimit limit(2'500'000);
            return writeFile(viewOf({manyRows()}), folder.filePath(u"out.csv"_s), ifExists);
        }();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::FileFailed);
        QVERIFY(!outcome.error().detail.isEmpty());
        QCOMPARE(everythingIn(folder), QStringList());
    }
#endif
}

void tst_Exporter::failedReplacementKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QVERIFY(writeFile(viewOf({verification()}), path, IfFileExists::Refuse));
    const QByteArray before = fileContent(path);

    std::stop_source stop;
    const auto outcome = writeFile(viewOf({manyRows()}), path, IfFileExists::Replace, stop.get_token(),
                                   [&](quint64) { stop.request_stop(); });
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(fileContent(path), before);
}

void tst_Exporter::refusesExistingFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QVERIFY(writeFile(viewOf({verification()}), path, IfFileExists::Refuse));
    const QByteArray before = fileContent(path);
    QCOMPARE(writeFile(viewOf({phones()}), path, IfFileExists::Refuse).error().kind, ErrorKind::FileExists);
    QCOMPARE(fileContent(path), before);
    QVERIFY(writeFile(viewOf({phones()}), path, IfFileExists::Replace));
    QVERIFY(fileContent(path) != before);
}

void tst_Exporter::allFilesOrNone()
{
    const QTemporaryDir folder;
    const auto source = [](std::vector<ResultBatch> batches) {
        return ExportSource{std::make_shared<const ResultView>(viewOf(std::move(batches))), {}, false};
    };
    const std::vector<FileExport> files{{folder.filePath(u"a.csv"_s), source({verification()})},
                                        {folder.filePath(u"b.csv"_s), source({manyRows()})}};
    std::stop_source stop;
    const auto stopped = exportFiles(files, *exportFormats().front(), {}, IfFileExists::Refuse, stop.get_token(),
                                     [&](quint64 rows) { rows > 2 ? stop.request_stop() : false; });
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(everythingIn(folder), QStringList());

    QList<quint64> progress;
    const auto written = exportFiles(files, *exportFormats().front(), {}, IfFileExists::Refuse, {},
                                     [&](quint64 rows) { progress.append(rows); });
    QVERIFY(written);
    QCOMPARE(written->rows, 40'002U);
    QCOMPARE(progress.last(), 40'002U);
    QCOMPARE(everythingIn(folder), (QStringList{u"a.csv"_s, u"b.csv"_s}));
    QCOMPARE(written->bytes, fileContent(files[0].path).size() + fileContent(files[1].path).size());
}

ENROW_TEST(tst_Exporter, QCoreApplication)
#include "tst_Exporter.moc"
