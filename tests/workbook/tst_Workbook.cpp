// SPDX-License-Identifier: MIT
#include "workbook/Workbook.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// A workbook is read as openpyxl reads it, and what is none is told by name.
class tst_Workbook : public QObject
{
    Q_OBJECT

private slots:
    void asOpenpyxlReadsIt();
    void whatCellsReferTo();
    void withoutTextsAndStyles();
    void otherFiles_data();
    void otherFiles();
    void passesErrorsOn();

private:
    // Without empty cells and rows at the ends.
    static QStringList lines(Workbook &book, const WorkbookIndex::Sheet &sheet)
    {
        QStringList lines;
        const auto read = book.readRows(sheet, [&lines](const SheetRow &row) -> Result<void> {
            while (uint32_t(lines.size()) + 1 < row.number)
                lines.append(QString());
            QStringList cells;
            for (const std::string &cell : row.cells)
                cells.append(QString::fromStdString(cell));
            lines.append(cells.join(u'|'));
            return {};
        });
        if (!read)
            return {read.error().detail};
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }
    static QStringList linesOf(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto book = Workbook::open(buffer);
        return book ? lines(book.value(), book->index().sheets.front()) : QStringList{book.error().detail};
    }
};

void tst_Workbook::asOpenpyxlReadsIt()
{
    const QTemporaryDir folder;
    QProcess python;
    python.start(QStringLiteral(ENROW_PYTHON), {QStringLiteral(ENROW_MAKE_WORKBOOKS), folder.path()});
    QVERIFY(python.waitForFinished(120'000));
    const QJsonArray books = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QVERIFY2(books.size() > 10, python.readAllStandardError().constData());
    for (const QJsonValue &expected : books) {
        QFile file(expected[u"file"_s].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto book = Workbook::open(file);
        QVERIFY2(book, qPrintable(file.fileName()));
        const auto sheet = book->index().sheetNamed({});
        QCOMPARE(sheet->name, expected[u"sheet"_s].toString());
        QStringList rows;
        for (const QJsonValue &row : expected[u"rows"_s].toArray()) {
            QStringList cells;
            for (const QJsonValue &cell : row.toArray())
                cells.append(cell.toString());
            while (!cells.isEmpty() && cells.last().isEmpty())
                cells.removeLast();
            rows.append(cells.join(u'|'));
        }
        while (!rows.isEmpty() && rows.last().isEmpty())
            rows.removeLast();
        const QStringList read = lines(book.value(), sheet.value());
        QCOMPARE(read.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QStringList cells = rows[i].split(u'|');
            for (qsizetype cell = 0; cell < cells.size(); ++cell)
                QCOMPARE(read[i].section(u'|', cell, cell), cells[cell]);
            QCOMPARE(read[i], rows[i]);
        }
    }
}

void tst_Workbook::whatCellsReferTo()
{
    const test::OneSheet sheet{"<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' s='1'><v>44891</v></c></row>",
                               "<si><t>a</t></si><si><t>b</t></si>", "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>",
                               "date1904='true'"};
    QCOMPARE(linesOf(sheet.bytes()), (QStringList{QString(), u"b|2026-11-27"_s}));
}

void tst_Workbook::withoutTextsAndStyles()
{
    auto files = test::OneSheet{"<row><c s='3'><v>1</v></c></row>"}.files();
    files.resize(files.size() - 2);
    QCOMPARE(linesOf(test::storedZip(files)), QStringList{u"1"_s});
    files.pop_back();
    QCOMPARE(linesOf(test::storedZip(files)), QStringList{u"it has no part xl/worksheets/sheet1.xml"_s});
}

void tst_Workbook::otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(2000, '\0'));
    const QString name = u"EncryptedPackage"_s;
    const QByteArray locked = old + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    QTest::newRow("of an old kind") << old << u"(.xls)"_s;
    QTest::newRow("with a password") << locked << u"protected by a password"_s;
    QTest::newRow("archive of other things") << test::storedZip({{"a", "b"}}) << u"it is not a workbook"_s;
    QTest::newRow("cut off") << test::OneSheet().bytes().chopped(100)
                             << u"the workbook is damaged or incomplete"_s;
    for (const auto &[bytes, looks] : {std::pair(old, true), std::pair(test::storedZip({}), true),
                                       std::pair(test::OneSheet().bytes(), true), std::pair(QByteArray("a,b"), false)})
        QCOMPARE(looksLikeWorkbook(bytes), looks);
}

void tst_Workbook::otherFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const QStringList lines = linesOf(bytes);
    QVERIFY2(lines.first().contains(said), qPrintable(lines.first()));
}

void tst_Workbook::passesErrorsOn()
{
    QByteArray bytes = test::OneSheet{"<row/><row/>"}.bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto book = Workbook::open(buffer);
    int rows = 0;
    const auto fail = [&rows](const SheetRow &) -> Result<void> {
        ++rows;
        return Error{ErrorKind::DiskFull, {}, 0, {}};
    };
    QCOMPARE(book->readRows(book->index().sheets.front(), fail).error().kind, ErrorKind::DiskFull);
    QCOMPARE(rows, 1);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(book->readRows(book->index().sheets.front(), fail, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

ENROW_TEST(tst_Workbook, QCoreApplication)
#include "tst_Workbook.moc"
