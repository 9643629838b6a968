// SPDX-License-Identifier: MIT
#include "SameChoices.h"

#include "desktop/common/MoreButton.h"
#include "desktop/export/ColumnChooser.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QMap>
#include <QSpinBox>

#include <functional>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

// What a person does in the dialog.
using Choosing = std::function<void(WindowBench &bench, ExportDialog &dialog)>;

using FilesByName = QMap<QString, QByteArray>;

FilesByName filesIn(const QDir &folder)
{
    FilesByName files;
    for (const QString &name : folder.entryList(QDir::Files))
        files.insert(name, contentOf(folder.filePath(name)));
    return files;
}

// A folder of its own for what one of the two writes.
QDir makeFolder(const WindowBench &bench, const QString &name)
{
    if (!QDir(bench.folder.path()).mkdir(name))
        qFatal("no folder");
    return QDir(bench.folder.filePath(name));
}

} // namespace

// Window and command line are two ways to the same file: the same plan gives the same bytes.
class tst_SameFiles : public QObject
{
    Q_OBJECT

private slots:
    void forTheSamePlan_data();
    void forTheSamePlan();
    void sheetForEachBatch();
    void forEveryChoice_data();
    void forEveryChoice();

private:
    static QByteArray ofProgram(const WindowBench &bench, const QStringList &arguments);
};

QByteArray tst_SameFiles::ofProgram(const WindowBench &bench, const QStringList &arguments)
{
    const ProgramEnd end = endOfProgram(bench, QStringList{u"fetch"_s, u"--no-archive"_s} + arguments);
    return end.exitCode == 0 ? end.output : end.messages;
}

void tst_SameFiles::forTheSamePlan_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("arguments");
    for (const char *format : {"csv", "csv-spreadsheet", "tsv", "xlsx", "json", "jsonl"})
        QTest::newRow(format) << u"Format"_s << QString::fromLatin1(format)
                              << QStringList{u"--format"_s, QString::fromLatin1(format)};
    for (const char *preset : {"lemlist", "instantly", "smartlead", "la-growth-machine", "hubspot", "salesforce"})
        QTest::newRow(preset) << u"Preset"_s << QString::fromLatin1(preset)
                              << QStringList{u"--preset"_s, QString::fromLatin1(preset)};
}

void tst_SameFiles::forTheSamePlan()
{
    QFETCH(const QString, box);
    QFETCH(const QString, choice);
    QFETCH(const QStringList, arguments);
    WindowBench bench;
    bench.start();
    bench.enterIds(seedSearch);
    QTRY_COMPARE(bench.rows(), 3);
    bench.dialogs.path = bench.folder.filePath(u"out.csv"_s);
    bench.dialogs.folder = bench.folder.filePath(u"files"_s);
    QVERIFY(QDir(bench.folder.path()).mkdir(u"files"_s));
    QTest::keyClick(&bench.window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = bench.find<ExportDialog>();
    choose(*dialog, box, choice);
    dialog->accept();

    // One that may come to several files is asked for its folder.
    const QDir files(bench.dialogs.folder);
    const auto path = [&] {
        const QStringList names = files.entryList(QDir::Files);
        if (!names.isEmpty())
            return files.filePath(names.first());
        return bench.dialogs.asked.isEmpty() ? QString() : bench.dialogs.path;
    };
    QTRY_VERIFY(bench.says(u"Wrote "_s));
    QFile file(path());
    if (!file.exists()) // the ending that suits the format was added
        file.setFileName(file.fileName() + u'.' + choice);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 40);
    QCOMPARE(bytes, ofProgram(bench, arguments + QStringList{seedSearch}));
}

void tst_SameFiles::sheetForEachBatch()
{
    WindowBench bench;
    bench.start();
    bench.enterIds(seedSearch + u' ' + seedVerification);
    QTRY_COMPARE(bench.rows(), 5);
    bench.dialogs.path = bench.folder.filePath(u"out.xlsx"_s);
    QTest::keyClick(&bench.window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = bench.find<ExportDialog>();
    choose(*dialog, u"Format"_s, u"xlsx"_s);
    choose(*dialog, u"Sheets"_s, int(ExportSheets::Batch));
    dialog->accept();
    QTRY_VERIFY(bench.says(u"Wrote "_s));
    const QByteArray bytes = contentOf(bench.dialogs.path);
    QVERIFY(bytes.startsWith("PK"));
    const QStringList arguments{u"--format"_s, u"xlsx"_s};
    const QStringList batches{seedSearch, seedVerification};
    QCOMPARE(bytes, ofProgram(bench, arguments + QStringList{u"--sheets"_s, u"batch"_s} + batches));
    QVERIFY(bytes != ofProgram(bench, arguments + batches));
}

void tst_SameFiles::forEveryChoice_data()
{
    QTest::addColumn<Choosing>("choosing");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says"); // in one of the files
    QTest::addColumn<int>("files");
    const auto row = [](const char *name, const Choosing &choosing, const QStringList &arguments, const char *says,
                        int files = 1) {
        QTest::newRow(name) << choosing << arguments << QString::fromLatin1(says) << files;
    };
    const auto box = [](const QString &name, const QVariant &data) {
        return [name, data](WindowBench &, ExportDialog &dialog) { choose(dialog, name, data); };
    };
    row("spreadsheet preset", box(u"Preset"_s, u"spreadsheet"_s), {u"--preset"_s, u"spreadsheet"_s}, "PK");
    row(
        "columns",
        [](WindowBench &, ExportDialog &dialog) {
            auto *columns = dialog.findChild<ColumnChooser *>();
            columns->setColumns({{ColumnId::Email, u"Work e-mail"_s}, {ColumnId::Qualification, {}}});
            emit columns->changed();
        },
        {u"--columns"_s, u"email=Work e-mail,qualification"_s}, "Work e-mail,");
    row("valid only", box(u"Qualification"_s, int(QualificationGroup::Valid)), {u"--only"_s, u"valid"_s}, "valid");
    row("others only", box(u"Qualification"_s, int(QualificationGroup::Other)), {u"--only"_s, u"other"_s}, "index");
    row("one row a domain", box(u"Duplicates"_s, int(DuplicateKey::Domain)), {u"--dedupe"_s, u"domain"_s}, "valid");
    row(
        "the first of a domain",
        [](WindowBench &, ExportDialog &dialog) {
            choose(dialog, u"Duplicates"_s, int(DuplicateKey::Domain));
            choose(dialog, u"Which row is kept"_s, int(DuplicateChoice::First));
        },
        {u"--dedupe"_s, u"domain"_s, u"--keep"_s, u"first"_s}, "valid");
    row(
        "a list of those left out",
        [](WindowBench &bench, ExportDialog &dialog) {
            bench.find<MoreButton>()->click();
            bench.dialogs.openPath = bench.folder.filePath(u"out.txt"_s);
            for (auto *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == u"Choose a file…"_s)
                    button->click();
            }
            QTRY_VERIFY(bench.says(u"1 domain in “out.txt”"_s));
        },
        {u"--suppress"_s, u"out.txt"_s}, "index");
    row("a file for each qualification", box(u"Split"_s, int(ExportSplit::Qualification)),
        {u"--split"_s, u"qualification"_s}, "valid", 2);
    row("a file for each batch", box(u"Split"_s, int(ExportSplit::Batch)), {u"--split"_s, u"batch"_s}, "valid", 2);
    row(
        "two rows a file, under names of a pattern",
        [](WindowBench &, ExportDialog &dialog) {
            dialog.findChild<QSpinBox *>()->setValue(2);
            dialog.findChild<QLineEdit *>(u"pattern"_s)->setText(u"{kind} {n}"_s);
        },
        {u"--split"_s, u"rows=2"_s, u"--name-pattern"_s, u"{kind} {n}"_s}, "valid", 3);
    row("a semicolon between cells", box(u"Delimiter"_s, int(';')), {u"--delimiter"_s, u";"_s}, "index;");
}

void tst_SameFiles::forEveryChoice()
{
    QFETCH(const Choosing, choosing);
    QFETCH(QStringList, arguments);
    QFETCH(const QString, says);
    QFETCH(const int, files);
    WindowBench bench;
    bench.start();
    bench.enterIds(seedSearch + u' ' + seedVerification);
    QTRY_COMPARE(bench.rows(), 5);
    QFile leftOut(bench.folder.filePath(u"out.txt"_s));
    QVERIFY(leftOut.open(QIODevice::WriteOnly) && leftOut.write("dundermifflin.com\n") > 0);
    leftOut.close();
    arguments.replaceInStrings(u"out.txt"_s, leftOut.fileName());
    const QDir ofWindow = makeFolder(bench, u"window"_s);
    const QDir ofProgram = makeFolder(bench, u"program"_s);
    bench.dialogs.folder = ofWindow.path();
    bench.dialogs.path = ofWindow.filePath(u"out.csv"_s);

    QTest::keyClick(&bench.window(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = bench.find<ExportDialog>();
    if (!arguments.contains(u"--preset"_s)) {
        choose(*dialog, u"Format"_s, u"csv"_s);
        arguments += {u"--format"_s, u"csv"_s};
    }
    choosing(bench, *dialog);
    dialog->accept();
    QTRY_COMPARE(filesIn(ofWindow).size(), files);
    QTRY_VERIFY(bench.says(u"Wrote "_s));

    const QString output = files == 1 ? ofProgram.filePath(filesIn(ofWindow).firstKey()) : ofProgram.path();
    const ProgramEnd end = endOfProgram(bench, QStringList{u"fetch"_s, u"--no-archive"_s, u"--output"_s, output} +
                                                   arguments + QStringList{seedSearch, seedVerification});
    QVERIFY2(end.exitCode == 0, end.messages.constData());
    QCOMPARE(filesIn(ofProgram), filesIn(ofWindow));
    QVERIFY(QByteArrayList(filesIn(ofWindow).values()).join().contains(says.toUtf8()));
}

ENROW_TEST(tst_SameFiles, QApplication)
#include "tst_SameFiles.moc"
