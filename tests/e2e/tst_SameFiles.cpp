// SPDX-License-Identifier: MIT
#include "SameChoices.h"

#include "support/TestProgram.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// Window and command line are two ways to the same file: the same plan gives the same bytes.
class tst_SameFiles : public QObject
{
    Q_OBJECT

private slots:
    void forTheSamePlan_data();
    void forTheSamePlan();
    void sheetForEachBatch();

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

ENROW_TEST(tst_SameFiles, QApplication)
#include "tst_SameFiles.moc"
