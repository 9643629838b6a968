// SPDX-License-Identifier: MIT
#include "SameChoices.h"

#include "desktop/lists/ListMatchDialog.h"
#include "lists/ListWriter.h"
#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QApplication>
#include <QCheckBox>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

// What is chosen in the dialog.
struct Choices {
    MergeRows rows = MergeRows::All;
    bool asWorkbook = false;
    std::optional<ListKey> key = {};
    bool formulas = false;
};

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
    add("as a workbook", people, csv, {.asWorkbook = true}, id);
    add("a workbook", book, xlsx, {.asWorkbook = true}, id);
    add("a workbook as text", book, xlsx, {}, id);
    for (const ListKey key : {ListKey::Custom, ListKey::Index, ListKey::NameAndDomain, ListKey::NameAndCompany})
        add(QByteArray("by "_ba + nameOf(key).data()).constData(),
            "Name,Domain,Company,Custom\nDwight Schrute,dundermifflin.com,Dunder Mifflin,lead_001\n"
            "Ryan Howard,dundermifflin.com,Dunder Mifflin Inc.,lead_002\n",
            csv, {.key = key}, QStringList{u"--key"_s, nameOf(key)} + id);
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
    bench.enterIds(seedSearch);
    QTRY_COMPARE(bench.rows(), 3);
    const QString path = bench.folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    file.close();

    emit static_cast<MainWindow &>(bench.window()).matchRequested();
    auto *dialog = bench.find<ListMatchDialog>();
    dialog->openList(path);
    choose(*dialog, u"Rows"_s, int(choices.rows));
    choose(*dialog, u"Format"_s, choices.asWorkbook);
    choose(*dialog, u"Match by"_s, choices.key ? int(*choices.key) : -1);
    bench.find<QCheckBox>(u"Disable formulas"_s)->setChecked(!choices.formulas);
    const QString suffix = choices.asWorkbook ? u".xlsx"_s : u".csv"_s;
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
