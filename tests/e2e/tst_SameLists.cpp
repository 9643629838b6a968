// SPDX-License-Identifier: MIT
#include "WindowBench.h"

#include "desktop/lists/ListMatchDialog.h"
#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

#include <QApplication>
#include <QComboBox>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// A list that is matched in the window and by the command line becomes the same bytes.
class tst_SameLists : public QObject
{
    Q_OBJECT

private slots:
    void forTheSameChoices_data();
    void forTheSameChoices();

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    static QString merged(const WindowBench &bench, const QStringList &arguments);
    static void choose(WindowBench &bench, const QString &box, int row);
};

QString tst_SameLists::merged(const WindowBench &bench, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ENROW_API_KEY"_s, QString::fromLatin1(bench.simulator.key()));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ENROW_BATCH), QStringList{u"merge"_s, u"--data-dir"_s, bench.setup.dataFolder,
                                                           u"--base-url"_s, bench.simulator.baseUrl().toString()} +
                                                   arguments);
    // The simulator answers from this thread.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000))
        return u"no end"_s;
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

void tst_SameLists::choose(WindowBench &bench, const QString &box, int row)
{
    bench.find<ListMatchDialog>();
    for (auto *each : bench.find<ListMatchDialog>()->findChildren<QComboBox *>()) {
        if (each->accessibleName() == box)
            each->setCurrentIndex(row);
    }
}

void tst_SameLists::forTheSameChoices_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("format");
    QTest::addColumn<QStringList>("arguments");
    const QByteArray people = "Name;Domain;Note\r\nDwight Schrute;www.DunderMifflin.com;\"a;b\"\r\n\r\n"
                              "Ryan Howard;dundermifflin.com\r\nZo\xeb;dundermifflin.com;x";
    const QByteArray book = OneSheet{"<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                                     "<row><c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>",
                                     "<si><t>Name</t></si><si><t>Domain</t></si><si><t>Dwight Schrute</t></si>"
                                     "<si><t>dundermifflin.com</t></si>"}
                                .bytes();
    const QStringList id{seedSearch};
    QTest::newRow("all") << people << u"leads.csv"_s << 0 << 0 << id;
    QTest::newRow("unmatched") << people << u"leads.csv"_s << 1 << 0 << QStringList{u"--only-unmatched"_s, seedSearch};
    QTest::newRow("new") << people << u"leads.csv"_s << 2 << 0 << QStringList{u"--only-new"_s};
    QTest::newRow("as a workbook") << people << u"leads.csv"_s << 0 << 1 << id;
    QTest::newRow("a workbook") << book << u"leads.xlsx"_s << 0 << 1 << id;
    QTest::newRow("a workbook as text") << book << u"leads.xlsx"_s << 0 << 0 << id;
}

void tst_SameLists::forTheSameChoices()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, name);
    QFETCH(const int, rows);
    QFETCH(const int, format);
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
    bench.find<ListMatchDialog>()->openList(path);
    choose(bench, u"Rows"_s, rows);
    choose(bench, u"Format"_s, format);
    const QString suffix = format == 1 ? u".xlsx"_s : u".csv"_s;
    bench.dialogs.path = bench.folder.filePath(u"window"_s + suffix);
    QPushButton *save = nullptr;
    for (auto *button : bench.find<ListMatchDialog>()->findChildren<QPushButton *>())
        save = button->text() == u"&Save as…"_s ? button : save;
    QTRY_VERIFY(save && save->isEnabled());
    save->click();
    QTRY_VERIFY(bench.says(u"Saved as window"_s));

    const QString output = bench.folder.filePath(u"program"_s + suffix);
    const QString problem = merged(bench, QStringList{u"--list"_s, path, u"--output"_s, output} + arguments);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(contentOf(bench.dialogs.path), contentOf(output));
    QVERIFY(contentOf(output) != "none");
}

ENROW_TEST(tst_SameLists, QApplication)
#include "tst_SameLists.moc"
