// SPDX-License-Identifier: MIT
#include "desktop/DesktopOptions.h"

#include "common/Languages.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace enrow;

class tst_DesktopOptions : public QObject
{
    Q_OBJECT

private slots:
    void nothingAsked()
    {
        const auto options = DesktopOptions::parse({u"enrow-desk"_s});
        QVERIFY(options);
        QVERIFY(!options->demo && !options->showHelp && !options->showVersion && !options->origin);
        QVERIFY(options->batches.isEmpty());
    }

    void everythingAsked()
    {
        const QString twoIds = u"0d6c2f3a-0000-4000-8000-000000000001,0d6c2f3a-0000-4000-8000-000000000002"_s;
        const auto options =
            DesktopOptions::parse({u"enrow-desk"_s, u"--base-url"_s, u"http://127.0.0.1:8080/"_s, u"--data-dir"_s,
                                   u"/some/where"_s, u"--language"_s, u"nl"_s, twoIds, u"c"_s});
        QCOMPARE(options->language, u"nl"_s);
        QVERIFY(options);
        QCOMPARE(options->origin->baseUrl(), QUrl(u"http://127.0.0.1:8080"_s));
        QCOMPARE(options->dataFolder, u"/some/where"_s);
        QCOMPARE(options->batches.size(), 3);
        QCOMPARE(options->batches.last(), (BatchRef{std::nullopt, u"c"_s}));
    }

    // As a file manager names them; a word without a dot or slash is an ID wherever the program is started.
    void filesAreOpened()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"reply.json"_s, u"a1b2"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto options = DesktopOptions::parse(
            {u"enrow-desk"_s, u"reply.json"_s, u"a1b2"_s, folder.filePath(u"a1b2"_s), folder.path()});
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(options);
        const QDir real(QFileInfo(folder.path()).canonicalFilePath());
        QCOMPARE(options->files,
                 (QStringList{real.filePath(u"reply.json"_s), folder.filePath(u"a1b2"_s), folder.path()}));
        QCOMPARE(options->batches, (QList<BatchRef>{{std::nullopt, u"a1b2"_s}}));
    }

    void refusedOnes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("a key on the command line") << QStringList{u"--key=secret"_s};
        QTest::newRow("http to elsewhere") << QStringList{u"--base-url"_s, u"http://api.enrow.io"_s};
        QTest::newRow("base URL without a value") << QStringList{u"--base-url"_s};
        QTest::newRow("demo of another server") << QStringList{u"--demo"_s, u"--base-url"_s, u"https://a.example"_s};
        QTest::newRow("no folder") << QStringList{u"--data-dir"_s, QString()};
        QTest::newRow("demo in a folder") << QStringList{u"--demo"_s, u"--data-dir"_s, u"/some/where"_s};
        QTest::newRow("a language that nobody translated") << QStringList{u"--language"_s, u"tlh"_s};
        QTest::newRow("no language") << QStringList{u"--language"_s, QString()};
        QTest::newRow("words that are no IDs") << QStringList{u"a,b"_s};
        QTest::newRow("a file that is not there") << QStringList{u"/nowhere/reply.json"_s};
        QTest::newRow("overlong ID") << QStringList{QString(201, u'x')};
    }

    void refusedOnes()
    {
        QFETCH(QStringList, arguments);
        const auto options = DesktopOptions::parse(QStringList{u"enrow-desk"_s} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!options.error().detail.isEmpty());
    }

    void helpNamesEveryOption()
    {
        const QString help = DesktopOptions::helpText();
        for (const QLatin1StringView option :
             {"--help"_L1, "--version"_L1, "--demo"_L1, "--base-url URL"_L1, "--data-dir DIR"_L1})
            QVERIFY2(help.contains(option), option.data());
    }

    void speaksEachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : Languages::codes().sliced(1)) // English is what it is compared with
            QTest::newRow(qPrintable(code)) << code;
    }

    void speaksEachLanguage()
    {
        QFETCH(const QString, language);
        const auto refusal = [] { return DesktopOptions::parse({u"enrow-desk"_s, u"--language"_s, u"tlh"_s}); };
        const QString sentence = refusal().error().detail;
        const QList<QCommandLineOption> options = DesktopOptions::all();
        QTranslator words;
        QVERIFY(words.load(u":/translations/enrow_"_s + language));
        QCoreApplication::installTranslator(&words);
        const QString help = DesktopOptions::helpText();
        for (const QCommandLineOption &option : options)
            QVERIFY2(!help.contains(option.description()), qPrintable(option.description()));
        QVERIFY(!help.contains(u"Usage"_s) && help.contains(u"enrow-desk [options] [BATCH-ID|FILE...]"_s));
        QVERIFY(refusal().error().detail != sentence);
        QVERIFY(refusal().error().detail.contains(Languages::codes().join(", "_L1)));
    }
};

ENROW_TEST(tst_DesktopOptions, QCoreApplication)
#include "tst_DesktopOptions.moc"
