// SPDX-License-Identifier: MIT
#include "lists/ListSheet.h"

#include "lists/ListReader.h"
#include "lists/ListSniffer.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <algorithm>

using namespace enrow;
using namespace Qt::StringLiterals;

// The rows of a sheet are those of the list that it becomes.
class tst_ListSheet : public QObject
{
    Q_OBJECT

private slots:
    void becomesAList();
    void readsAsItWas();
    void nothingInIt();
    void tellsOfTheWorkbook();
    void fails();

private:
    struct Unpacked {
        Result<UnpackedSheet> sheet;
        QByteArray table;
    };
    static Unpacked unpacked(QByteArray bytes, const QString &name = {}, const WorkbookLimits &limits = {})
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QBuffer table;
        table.open(QIODevice::ReadWrite);
        auto sheet = unpackSheet(buffer, name, ';', table, {}, limits);
        return {std::move(sheet), table.data()};
    }
    static QByteArray cell(const QByteArray &reference, const QByteArray &text)
    {
        return "<c r='" + reference + "' t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>";
    }
};

void tst_ListSheet::becomesAList()
{
    const QByteArray rows = "<row r='1'/><row r='3'>" + cell("A3", "name") + cell("C3", "mail") + "</row><row r='6'>" +
                            cell("B6", "a;&quot;b&quot;") + "</row><row r='7'>" + cell("D7", "x\ny") +
                            "</row><row r='9'><c r='A9' s='1'/></row>";
    QCOMPARE(unpacked(test::OneSheet{rows}.bytes()).table,
             "\"name\";;\"mail\"\r\n\r\n\r\n;\"a;\"\"b\"\"\";\r\n;;;\"x\ny\"\r\n"_ba);
}

// Whatever is in the cells, also what a text file would say of itself.
void tst_ListSheet::readsAsItWas()
{
    const std::vector<QByteArray> texts{"sep=;", "\xef\xbb\xbfname", "\"", "\"\"", "a\"", "\"a", ";", "\n",
                                        " a ",   "PK_x0003__x0004_"};
    for (const QByteArray &text : texts) {
        QByteArray bytes = unpacked(test::OneSheet{"<row>" + cell("A1", text) + "</row><row>" + cell("A2", text) +
                                                   cell("B2", "b") + "</row>"}
                                        .bytes())
                               .table;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto dialect = sniffList(buffer, {';', true, ListEncoding::Utf8, false});
        QVERIFY(dialect && dialect->prologueSize == 0);
        ListReader reader(buffer, dialect.value());
        std::string room;
        const QByteArray expected = text.startsWith("PK") ? "PK\x03\x04"_ba : text;
        QCOMPARE(QByteArray::fromStdString(std::string(reader.next().value()->text(0, room))), expected);
        const ListRow &second = *reader.next().value();
        QCOMPARE(QByteArray::fromStdString(std::string(second.text(0, room))), expected);
        QCOMPARE(second.text(1, room), "b");
        QVERIFY(!reader.next().value());
    }
}

void tst_ListSheet::nothingInIt()
{
    const Unpacked there = unpacked(test::OneSheet{"<row/><row r='9'><c s='1'/></row>"}.bytes());
    QVERIFY(there.sheet);
    QCOMPARE(there.table, QByteArray());
}

void tst_ListSheet::tellsOfTheWorkbook()
{
    auto files = test::OneSheet{"<row><c><f>A2</f></c></row>"}.files();
    files[1].content.replace("</sheets>", "<sheet name=\"Other\" state=\"hidden\" r:id=\"rId1\"/></sheets>");
    const QByteArray bytes = test::storedZip(files);
    const auto sheet = unpacked(bytes).sheet;
    QCOMPARE(sheet->name, u"Sheet1"_s);
    QCOMPARE(sheet->others, QStringList{u"Other"_s});
    QCOMPARE(sheet->formulasWithoutValue, quint64(1));
    QCOMPARE(unpacked(bytes, u"other"_s).sheet->others, QStringList{u"Sheet1"_s});
    QCOMPARE(unpacked(bytes, u"x"_s).sheet.error().detail, u"it has no sheet 'x'; there are Sheet1, Other"_s);
}

void tst_ListSheet::fails()
{
    WorkbookLimits limits;
    limits.bytesOfTable = 10;
    const QByteArray bytes = test::OneSheet{"<row>" + cell("A1", "more than ten") + "</row>"}.bytes();
    QCOMPARE(unpacked(bytes, {}, limits).sheet.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(unpacked("PK\x03\x04").sheet.error().kind, ErrorKind::InvalidInput);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    test::FailingDevice full(3);
    QCOMPARE(unpackSheet(buffer, {}, ',', full).error().kind, ErrorKind::DiskFull);
}

ENROW_TEST(tst_ListSheet, QCoreApplication)
#include "tst_ListSheet.moc"
