// SPDX-License-Identifier: MIT
#include "desktop/export/FileDialogs.h"

#include "FakeFileDialogs.h"

#include "support/TestProgram.h"

#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void beginsInAFolderThatExists()
    {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(home.path()));
        qunsetenv("XDG_CONFIG_HOME");
        const QString documents = home.filePath(u"Documents"_s);
        QCOMPARE(FileDialogs::folderThatExists(), home.path());
        QCOMPARE(FileDialogs::folderThatExists(u"/nowhere/at/all"_s), home.path());
        QVERIFY(QDir().mkdir(documents));
        QCOMPARE(FileDialogs::folderThatExists(), documents);
        QCOMPARE(FileDialogs::folderThatExists(home.filePath(u"gone"_s)), documents);
        QCOMPARE(FileDialogs::folderThatExists(home.path()), home.path());
        qputenv("HOME", before);
    }

    void asksAgainWhereAFileIsToStay()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        FakeFileDialogs dialogs;
        dialogs.path = file.fileName();
        dialogs.pathInstead = folder.filePath(u"b.json"_s);
        QStringList answers;
        const auto ask = [&] {
            dialogs.askFinalPath(nullptr, {{}, folder.filePath(u"x.json"_s), {}, {u"json"_s}}, this,
                                 [&answers](const QString &path) { answers.append(path); });
        };
        ask();
        QCOMPARE(answers, QStringList{*dialogs.pathInstead});
        QCOMPARE(dialogs.asked.last().path, file.fileName());
        dialogs.replace = true;
        dialogs.path = file.fileName();
        ask();
        QCOMPARE(answers.last(), file.fileName());
    }

    void addsTheSuffixThatIsMissing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        const auto stays = [](const QString &path) { QTest::newRow(qPrintable(path)) << path << path; };
        const auto gets = [](const QString &typed, const QString &path) {
            QTest::newRow(qPrintable(typed)) << typed << path;
        };
        stays(QString());
        stays(u"/a/leads.csv"_s);
        stays(u"/a/leads.CSV"_s);
        stays(u"/a/leads.tsv"_s);
        stays(u"/a/leads 2026.06.csv"_s);
        stays(u"/a/.csv"_s);
        stays(u"/a/Zo\u00eb \u202e\u05d0.csv"_s);
        gets(u"/a/leads"_s, u"/a/leads.csv"_s);
        gets(u"/a/leads 2026.06"_s, u"/a/leads 2026.06.csv"_s);
        gets(u"/a/leads."_s, u"/a/leads.csv"_s);
        gets(u"/a/leads..."_s, u"/a/leads.csv"_s);
        gets(u"/a/v1.2"_s, u"/a/v1.2.csv"_s);
        gets(u"/a/Acme Inc."_s, u"/a/Acme Inc.csv"_s);
        gets(u"/a/csv"_s, u"/a/csv.csv"_s);
        gets(u"/a/leadscsv"_s, u"/a/leadscsv.csv"_s);
        gets(u"/a/leads.xlsx"_s, u"/a/leads.xlsx.csv"_s);
        gets(u"/a/leads.csv.old"_s, u"/a/leads.csv.old.csv"_s);
        gets(u"/a.csv/leads"_s, u"/a.csv/leads.csv"_s);
        gets(u"/a/21.11.2026"_s, u"/a/21.11.2026.csv"_s);
        gets(u"/a/.hidden"_s, u"/a/.hidden.csv"_s);
    }

    void addsTheSuffixThatIsMissing()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, path);
        FakeFileDialogs dialogs;
        dialogs.path = typed;
        QString answer = u"none"_s;
        dialogs.askSavePath(nullptr, {{}, {}, {}, {u"csv"_s, u"tsv"_s}}, this,
                            [&answer](const QString &given) { answer = given; });
        QCOMPARE(answer, path);
    }
};

ENROW_TEST(tst_FileDialogs, QCoreApplication)
#include "tst_FileDialogs.moc"
