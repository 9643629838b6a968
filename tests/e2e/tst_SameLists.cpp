// SPDX-License-Identifier: MIT
#include "SameChoices.h"

#include "desktop/lists/AddedColumnsButton.h"
#include "desktop/lists/ListBatchBox.h"
#include "desktop/lists/ListMatchDialog.h"
#include "lists/ListWriter.h"
#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QTableWidget>

#include <functional>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

// What is chosen in the dialog.
struct Choices {
    MergeRows rows = MergeRows::All;
    QString format = u""_s; // the name of one; none: as the list
    std::optional<ListKey> key = {};
    bool formulas = false;
    std::function<void(ListMatchDialog &dialog)> others = [](ListMatchDialog &) {};
};

bool shows(const QTableWidget &table, const QString &text)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.horizontalHeaderItem(column)->text() == text || !table.findItems(text, Qt::MatchExactly).isEmpty())
            return true;
    }
    return false;
}

// Says where names and domains are, once the list is read so that the preview shows a text.
void mapTo(ListMatchDialog &dialog, const QString &shown)
{
    QTRY_VERIFY(shows(*dialog.findChild<QTableWidget *>(), shown));
    choose(dialog, u"Column for Full name"_s, 1);
    choose(dialog, u"Column for Website"_s, 2);
}

void addColumn(ListMatchDialog &dialog, ColumnId column)
{
    auto *list = dialog.findChild<AddedColumnsButton *>()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem &item = *list->item(row);
        item.setCheckState(item.data(Qt::UserRole).toInt() == int(column) ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace

// A list that is matched in the window and by the command line becomes the same bytes.
class tst_SameLists : public QObject
{
    Q_OBJECT

private slots:
    void forTheSameChoices_data();
    void forTheSameChoices();
};

void tst_SameLists::forTheSameChoices_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Choices>("choices");
    QTest::addColumn<QStringList>("arguments");
    const QByteArray people = "Name;Domain;Note\r\nDwight Schrute;www.DunderMifflin.com;\"a;b\"\r\n\r\n"
                              "Ryan Howard;dundermifflin.com\r\nZo\xeb;dundermifflin.com;x";
    const QByteArray book = OneSheet{"<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                                     "<row><c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>"
                                     "<row><c t='s'><v>4</v></c><c t='s'><v>3</v></c></row>",
                                     "<si><t>Name</t></si><si><t>Domain</t></si><si><t>Dwight Schrute</t></si>"
                                     "<si><t>dundermifflin.com</t></si><si><t>=1+2</t></si>"}
                                .bytes();
    const QStringList id{seedSearch};
    const auto add = [](const char *name, const QByteArray &list, const QString &file, const Choices &choices,
                        const QStringList &arguments) { QTest::newRow(name) << list << file << choices << arguments; };
    const auto csv = u"leads.csv"_s;
    const auto xlsx = u"leads.xlsx"_s;
    add("all", people, csv, {}, id);
    add("unmatched", people, csv, {.rows = MergeRows::Unmatched}, QStringList{u"--only-unmatched"_s} + id);
    add("new", people, csv, {.rows = MergeRows::New}, {u"--only-new"_s});
    add("as a workbook", people, csv, {.format = u"xlsx"_s}, id);
    add("for spreadsheets", people, csv, {.format = u"csv-spreadsheet"_s},
        QStringList{u"--format"_s, u"csv-spreadsheet"_s} + id);
    add("tab-separated", people, csv, {.format = u"tsv"_s}, QStringList{u"--format"_s, u"tsv"_s} + id);
    add("a workbook", book, xlsx, {.format = u"xlsx"_s}, id);
    add("a workbook as text", book, xlsx, {}, id);
    for (const ListKey key : {ListKey::Custom, ListKey::Index, ListKey::NameAndDomain, ListKey::NameAndCompany})
        add(QByteArray("by "_ba + nameOf(key).data()).constData(),
            "Name,Domain,Company,Custom\nDwight Schrute,dundermifflin.com,Dunder Mifflin,lead_001\n"
            "Ryan Howard,dundermifflin.com,Dunder Mifflin Inc.,lead_002\n",
            csv, {.key = key}, QStringList{u"--key"_s, nameOf(key)} + id);
    const QByteArray bars = "a;b|Who|Where|Sch\xf6n\n1|Dwight Schrute|dundermifflin.com|\"a|b\"\n";
    const QStringList mapped{u"--delimiter"_s, u"|"_s, u"--map"_s, u"full-name=#2"_s, u"--map"_s, u"domain=#3"_s};
    add("another delimiter and encoding", bars, csv,
        {.others =
             [](ListMatchDialog &dialog) {
                 choose(dialog, u"Delimiter"_s, int('|'));
                 choose(dialog, u"Encoding"_s, int(ListEncoding::Windows1252));
                 mapTo(dialog, u"Schön"_s);
             }},
        QStringList{u"--encoding"_s, u"windows-1252"_s} + mapped + id);
    add("without a header or quotes", bars, csv,
        {.others =
             [](ListMatchDialog &dialog) {
                 choose(dialog, u"Delimiter"_s, int('|'));
                 for (auto *box : dialog.findChildren<QCheckBox *>()) {
                     if (box->isChecked() && (box->text() == u"Quotes"_s || box->text().startsWith(u"The first row")))
                         box->click();
                 }
                 mapTo(dialog, u"\"a"_s);
             }},
        QStringList{u"--no-header"_s, u"--no-quotes"_s} + mapped + id);
    add("chosen columns", people, csv, {.others = [](ListMatchDialog &dialog) { addColumn(dialog, ColumnId::Email); }},
        QStringList{u"--columns"_s, u"email"_s} + id);
    add("several batches",
        "E-mail,Name,Domain\nd.schrute@dundermifflin.com,Dwight Schrute,dundermifflin.com\n"
        "nobody@example.com,Ryan Howard,dundermifflin.com\n",
        csv, {.others = [](ListMatchDialog &dialog) { choose(dialog, u"Batches"_s, int(ListBatchBox::All)); }},
        id + QStringList{seedVerification});
    add("with formulas", book, xlsx, {.formulas = true}, QStringList{u"--no-formula-guard"_s} + id);
}

void tst_SameLists::forTheSameChoices()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, name);
    QFETCH(const Choices, choices);
    QFETCH(const QStringList, arguments);
    WindowBench bench;
    bench.start();
    bench.enterIds(seedSearch + u' ' + seedVerification);
    QTRY_COMPARE(bench.rows(), 5);
    bench.select({seedSearch});
    QTRY_COMPARE(bench.rows(), 3);
    const QString path = bench.folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    file.close();

    emit static_cast<MainWindow &>(bench.window()).matchRequested();
    auto *dialog = bench.find<ListMatchDialog>();
    dialog->openList(path);
    QTRY_VERIFY(dialog->findChild<QTableWidget *>()->rowCount() > 0);
    choose(*dialog, u"Batches"_s, int(ListBatchBox::Selected));
    choices.others(*dialog);
    choose(*dialog, u"Rows"_s, int(choices.rows));
    choose(*dialog, u"Format"_s, choices.format);
    choose(*dialog, u"Match by"_s, choices.key ? int(*choices.key) : -1);
    bench.find<QCheckBox>(u"Disable formulas"_s)->setChecked(!choices.formulas);
    const QString suffix = choices.format == "xlsx"_L1 ? u".xlsx"_s : u".csv"_s;
    bench.dialogs.path = bench.folder.filePath(u"window"_s + suffix);
    QPushButton *save = nullptr;
    for (auto *button : dialog->findChildren<QPushButton *>())
        save = button->text() == u"&Save as…"_s ? button : save;
    QTRY_VERIFY(save && save->isEnabled());
    save->click();
    QTRY_VERIFY(bench.says(u"Saved as window"_s));

    const QString output = bench.folder.filePath(u"program"_s + suffix);
    const ProgramEnd end = endOfProgram(bench, QStringList{u"merge"_s, u"--data-dir"_s, bench.setup.dataFolder,
                                                           u"--list"_s, path, u"--output"_s, output} +
                                                   arguments);
    QVERIFY2(end.exitCode == 0, end.messages.constData());
    QCOMPARE(contentOf(bench.dialogs.path), contentOf(output));
    QVERIFY(contentOf(output) != "none");
    QVERIFY(!contentOf(output).contains("=1+2") || contentOf(output).contains("'=1+2") != choices.formulas);
}

ENROW_TEST(tst_SameLists, QApplication)
#include "tst_SameLists.moc"
