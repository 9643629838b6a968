// SPDX-License-Identifier: MIT
#include "export/ExportPreset.h"

#include "support/TestProgram.h"

#include <QDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// Presets are data: what comes with the program is what importers ask for, and no file can make it do anything else.
class tst_ExportPreset : public QObject
{
    Q_OBJECT

private slots:
    void builtIn_data();
    void builtIn();
    void everyFileIsOffered();
    void programsGetPlainTables();
    void spreadsheetIsOurOwn();
    void salesforceRefusesEmptyCells();
    void comesBackAsItWasWritten();
    void hostile_data();
    void hostile();
};

namespace
{

ExportPreset builtInNamed(const QString &name)
{
    for (const ExportPreset &preset : builtInPresets(QLocale::c())) {
        if (preset.name == name)
            return preset;
    }
    qFatal("no such preset");
}

} // namespace

void tst_ExportPreset::builtIn_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<uint32_t>("rowsAFile");
    QTest::newRow("lemlist") << u"email,firstName,lastName,companyName,phone,linkedinUrl"_s << 10'000U;
    QTest::newRow("instantly") << u"email,first_name,last_name,company_name,phone,website"_s << 0U;
    QTest::newRow("smartlead") << u"email,first_name,last_name,phone_number,company_name,website,linkedin_profile"_s
                               << 0U;
    QTest::newRow("la-growth-machine") << u"firstname,lastname,proEmail,linkedinUrl,companyName,companyUrl,phone"_s
                                       << 0U;
    QTest::newRow("hubspot") << u"Email,First Name,Last Name,Company name,Phone Number"_s << 0U;
    QTest::newRow("salesforce") << u"FirstName,LastName,Company,Email,Phone"_s << 50'000U;
}

void tst_ExportPreset::builtIn()
{
    QFETCH(QString, columns);
    QFETCH(uint32_t, rowsAFile);
    const ExportPreset preset = builtInNamed(QString::fromLatin1(QTest::currentDataTag()));
    QStringList headings;
    for (const ExportColumn &column : preset.plan.columns)
        headings.append(column.heading());
    QCOMPARE(headings.join(u','), columns);
    QCOMPARE(preset.plan.rowsAFile, rowsAFile);
    QVERIFY(!preset.shownTitle().isEmpty() && !preset.program.isEmpty());
    QVERIFY2(preset.note.contains(u"look at the first import"_s), "not proven, and said so");
}

void tst_ExportPreset::everyFileIsOffered()
{
    QCOMPARE(builtInPresets(QLocale::c()).size(), size_t(QDir(u":/presets"_s).entryList().size()));
}

void tst_ExportPreset::programsGetPlainTables()
{
    for (const ExportPreset &preset : builtInPresets(QLocale(QLocale::German))) {
        if (preset.name == "spreadsheet"_L1)
            continue;
        QCOMPARE(preset.plan.format->name(), "csv"_L1);
        QCOMPARE(preset.plan.text, (CsvFormat{',', false, false}));
        QVERIFY(preset.plan.only == QualificationGroup::Valid);
        QVERIFY(preset.plan.oneRowPer == DuplicateKey::Contact);
        QVERIFY(preset.plan.dropsUnfillableColumns);
    }
}

void tst_ExportPreset::spreadsheetIsOurOwn()
{
    const ExportPreset preset = builtInNamed(u"spreadsheet"_s);
    QCOMPARE(preset.plan.format->name(), "xlsx"_L1);
    QVERIFY(preset.plan.columns.empty() && !preset.plan.only && !preset.plan.oneRowPer);
    QVERIFY(preset.plan.text.formulaGuard);
}

void tst_ExportPreset::salesforceRefusesEmptyCells()
{
    QStringList required;
    for (const ExportColumn &column : builtInNamed(u"salesforce"_s).plan.columns) {
        if (column.isRequired)
            required.append(column.heading());
    }
    QCOMPARE(required, (QStringList{u"LastName"_s, u"Company"_s}));
    required.clear(); // a contact of HubSpot needs one of these
    for (const ExportColumn &column : builtInNamed(u"hubspot"_s).plan.columns) {
        if (column.isOneOf)
            required.append(column.heading());
    }
    QCOMPARE(required, (QStringList{u"Email"_s, u"First Name"_s, u"Last Name"_s}));
}

void tst_ExportPreset::comesBackAsItWasWritten()
{
    ExportPreset own{u"My „leads“ 💡"_s, u"Title"_s, u"Program"_s, u"Note"_s};
    own.plan.format = exportFormatNamed(u"csv-spreadsheet");
    own.plan.text = {'\t', false, true};
    own.plan.columns = {
        {ColumnId::Email, u"E, \"mail\""_s, true}, {u""_s, u"Owner"_s}, {PersonField::Company, {}, false, true}};
    own.plan.dropsUnfillableColumns = true;
    own.plan.only = QualificationGroup::Other;
    own.plan.oneRowPer = DuplicateKey::Domain;
    own.plan.keeps = DuplicateChoice::First;
    own.plan.split = ExportSplit::Batch;
    own.plan.sheets = ExportSheets::Batch;
    own.plan.rowsAFile = 7;
    own.plan.namePattern = u"{label} {n}"_s;
    const auto again = readPreset(writePreset(own), QLocale::c());
    QVERIFY(again);
    QVERIFY(again.value() == own);
    for (const ExportPreset &preset : builtInPresets(QLocale(QLocale::German)))
        QVERIFY(readPreset(writePreset(preset), QLocale::c()).value() == preset);
}

void tst_ExportPreset::hostile_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QByteArray &members) {
        return QByteArray(R"({"preset": 1, "name": "x")") + members + '}';
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"name": "x"})");
    QTest::newRow("a newer version") << QByteArray(R"({"preset": 2, "name": "x"})");
    QTest::newRow("no name") << QByteArray(R"({"preset": 1})");
    QTest::newRow("a blank name") << QByteArray(R"({"preset": 1, "name": " "})");
    QTest::newRow("a name of lines") << QByteArray(R"({"preset": 1, "name": "a\nb"})");
    QTest::newRow("a name with a NUL") << QByteArray(R"({"preset": 1, "name": "a\u0000b"})");
    QTest::newRow("a NUL") << with(R"(, "note": "a)") + '\0' + QByteArray(R"(b"})");
    QTest::newRow("a NUL after it") << with("") + '\0';
    QTest::newRow("no UTF-8") << with(", \"note\": \"\xff\"");
    QTest::newRow("huge") << with("") + QByteArray(longestPreset, ' ');
    QTest::newRow("deep") << with(R"(, "columns": )") + QByteArray(20'000, '[');
    QTest::newRow("unknown key") << with(R"(, "script": "rm")");
    QTest::newRow("unknown format") << with(R"(, "format": "exe")");
    QTest::newRow("format of another type") << with(R"(, "format": 1)");
    QTest::newRow("delimiter of two") << with(R"(, "delimiter": ",,")");
    QTest::newRow("delimiter of letters") << with(R"(, "delimiter": "a")");
    QTest::newRow("delimiter of nothing") << with(R"(, "delimiter": "")");
    QTest::newRow("guard of another type") << with(R"(, "formula_guard": "no")");
    QTest::newRow("columns of another type") << with(R"(, "columns": {})");
    QTest::newRow("no columns") << with(R"(, "columns": [])");
    QTest::newRow("a column of another type") << with(R"(, "columns": ["email"])");
    QTest::newRow("unknown column") << with(R"(, "columns": [{"column": "shoe_size"}])");
    QTest::newRow("column without source") << with(R"(, "columns": [{"header": "x"}])");
    QTest::newRow("column with two sources")
        << with(R"(, "columns": [{"column": "email", "text": "x", "header": "y"}])");
    QTest::newRow("text without header") << with(R"(, "columns": [{"text": "x"}])");
    QTest::newRow("header of lines") << with(R"(, "columns": [{"column": "email", "header": "a\r\nb"}])");
    QTest::newRow("required of another type") << with(R"(, "columns": [{"column": "email", "required": 1}])");
    QByteArray many = "{\"column\": \"email\"}";
    for (int i = 0; i < 200; ++i)
        many += ", {\"column\": \"email\"}";
    QTest::newRow("too many columns") << with(", \"columns\": [" + many + ']');
    QTest::newRow("unknown qualification") << with(R"(, "only": "best")");
    QTest::newRow("unknown key of duplicates") << with(R"(, "one_row_per": "name")");
    QTest::newRow("unknown choice") << with(R"(, "keep": "last")");
    QTest::newRow("unknown sheets") << with(R"(, "sheets": "two")");
    QTest::newRow("unknown split") << with(R"(, "split": "rows")");
    for (const char *rows : {"0", "-1", "1.5", "1e300", "\"5\"", "null", "true"})
        QTest::newRow(rows) << with(", \"rows_a_file\": ").chopped(1) + rows + '}';
    QTest::newRow("pattern with an unknown word") << with(R"(, "name_pattern": "{password}")");
    QTest::newRow("long note") << with(", \"note\": \"" + QByteArray(501, 'x') + '"');
}

void tst_ExportPreset::hostile()
{
    QFETCH(QByteArray, json);
    const auto preset = readPreset(json, QLocale::c());
    QVERIFY(!preset);
    QCOMPARE(preset.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!preset.error().detail.isEmpty());
    QVERIFY2(preset.error().detail.size() < 200, qPrintable(preset.error().detail));
}

ENROW_TEST(tst_ExportPreset, QCoreApplication)
#include "tst_ExportPreset.moc"
