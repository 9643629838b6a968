// SPDX-License-Identifier: MIT
#include "desktop/lists/ListReadingRow.h"

#include "ListBench.h"
#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableWidget>

using namespace enrow;
using namespace Qt::StringLiterals;

// How a list is read is shown and can be corrected.
class tst_ListReadingRow : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasGuessed();
    void takesCorrections();
    void sheets();
    void addedColumns();
    void hostileCells();
};

namespace
{

QComboBox *box(const ListReadingRow &row, const QString &name)
{
    for (auto *each : row.findChildren<QComboBox *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    qFatal("there is no box %s", qPrintable(name));
}

} // namespace

void tst_ListReadingRow::showsWhatWasGuessed()
{
    const test::ListBench bench;
    ListReadingRow row;
    const std::unique_ptr<QTableWidget> preview(row.preview());
    QSignalSpy changed(&row, &ListReadingRow::changed);
    row.show(understandList({bench.write("Name|Mail\nZo\xeb|zoe@acme.com\n")}).value());
    QCOMPARE(box(row, u"Delimiter"_s)->currentText(), u"Bar ( | )"_s);
    QCOMPARE(box(row, u"Encoding"_s)->currentText(), u"Western (Windows-1252)"_s);
    QVERIFY(box(row, u"Sheet"_s)->isHidden());
    QVERIFY(row.findChild<QCheckBox *>()->isChecked());
    QCOMPARE(preview->horizontalHeaderItem(1)->text(), u"Mail"_s);
    QCOMPARE(preview->item(0, 0)->text(), u"Zoë"_s);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!row.wishes().delimiter && !row.wishes().encoding && !row.wishes().hasHeader);
}

void tst_ListReadingRow::takesCorrections()
{
    const test::ListBench bench;
    ListReadingRow row;
    const std::unique_ptr<QTableWidget> preview(row.preview());
    row.show(understandList({bench.write("a,b\nc,d\n")}).value());
    QSignalSpy changed(&row, &ListReadingRow::changed);
    row.findChild<QCheckBox *>()->click();
    auto *encoding = box(row, u"Encoding"_s);
    encoding->setCurrentIndex(1);
    emit encoding->activated(1);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(row.wishes().hasHeader, false);
    QCOMPARE(row.wishes().encoding, ListEncoding::Windows1252);
    QVERIFY(!row.wishes().delimiter && !row.wishes().hasQuotes);
    row.findChildren<QCheckBox *>().last()->click();
    QCOMPARE(row.wishes().hasQuotes, false); // they were found to be there
    row.forget();
    QVERIFY(!row.wishes().hasHeader);
}

void tst_ListReadingRow::sheets()
{
    const test::ListBench bench;
    const QByteArray book = test::OneSheet{"<row><c t='s'><v>0</v></c></row><row><c t='s'><v>1</v></c></row>",
                                           "<si><t>E-mail</t></si><si><t>pam@acme.com</t></si>"}
                                .bytes();
    ListReadingRow row;
    const std::unique_ptr<QTableWidget> preview(row.preview());
    row.show(understandList({bench.write(book, u"leads.xlsx"_s)}).value());
    QVERIFY(box(row, u"Delimiter"_s)->isHidden() && box(row, u"Encoding"_s)->isHidden());
    QCOMPARE(box(row, u"Sheet"_s)->currentText(), u"Sheet1"_s);
}

// Every column that the file gets is seen, whatever the list holds.
void tst_ListReadingRow::addedColumns()
{
    const test::ListBench bench;
    ListReadingRow row;
    const std::unique_ptr<QTableWidget> preview(row.preview());
    row.show(understandList({bench.write("name,domain\nPam,acme.com\nRoy,x.com\n")}).value());
    MergeReport report;
    report.rows = 9;
    report.fresh = 1;
    report.addedHeadings = {u"qualification"_s, u"email"_s};
    report.first[size_t(MergeRows::All)] = {{{"Pam", "acme.com"}, {"valid", "pam@acme.com"}},
                                            {{"Roy", "x.com"}, {"", ""}}};
    report.first[size_t(MergeRows::New)] = {{{"Roy", "x.com"}, {"", ""}}};
    row.showResults(report, MergeRows::All);
    QCOMPARE(preview->columnCount(), 4);
    QCOMPARE(preview->horizontalHeaderItem(3)->text(), u"email"_s); // as in the file
    QCOMPARE(preview->item(0, 3)->text(), u"pam@acme.com"_s);
    QCOMPARE(preview->item(1, 0)->text(), u"Roy"_s);
    QCOMPARE(row.caption()->text(), u"First 2 of 9 rows of the file. Added at the end: qualification, email."_s);
    row.showResults(report, MergeRows::New);
    QCOMPARE(preview->columnCount(), 2);
    QCOMPARE(row.caption()->text(), u"1 row goes into the file."_s);
    row.showResults({}, MergeRows::All);
    QCOMPARE(row.caption()->text(), u"No row goes into the file."_s);
}

void tst_ListReadingRow::hostileCells()
{
    const test::ListBench bench;
    ListReadingRow row;
    const std::unique_ptr<QTableWidget> preview(row.preview());
    const QByteArray wide = QByteArray("x,").repeated(5'000) + "x\n";
    row.show(understandList({bench.write("a\n" + QByteArray(40'000, 'x') + "\n\xe2\x80\xaezoe\n" + wide)}).value());
    QVERIFY(preview->columnCount() <= 60);
    QVERIFY(preview->item(0, 0)->text().size() <= 200);
    QVERIFY(preview->item(1, 0)->text().startsWith(u"[U+202E]"_s));
}

ENROW_TEST(tst_ListReadingRow, QApplication)
#include "tst_ListReadingRow.moc"
