// SPDX-License-Identifier: MIT
#include "settings/Settings.h"

#include "support/TestProgram.h"

#include <QSettings>
#include <QTemporaryDir>

#include <limits>

using namespace enrow;
using namespace Qt::StringLiterals;

// What is remembered comes back, and nothing that a file may hold instead does any harm.
class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void firstStart();
    void statesComeBack();
    void choicesComeBack();
    void delimitersComeBack();
    void theProxyComesBack();
    void keyNamesComeBack();
    void hostileFile_data();
    void hostileFile();
    void longTextsCountAsAbsent();
    void unwritableFile();

private:
    QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    void writeFile(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Settings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Settings::writeFile(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void tst_Settings::firstStart()
{
    QSettings ini(path(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.state(u"window/geometry"_s), QByteArray());
    QCOMPARE(settings.exportFolder(), QString());
    QVERIFY(settings.formulaGuard());
    QVERIFY(settings.notifications());
    QVERIFY(!settings.csvDelimiter());
    QVERIFY(settings.exportFormat().isEmpty());
    QVERIFY(settings.exportPlan().isEmpty());
    QCOMPARE(settings.automaticExport(), AutomaticExport());
    QVERIFY(settings.exportsDue().isEmpty());
    QCOMPARE(settings.batchOrder(), QString());
    QVERIFY(!settings.comfortableList());
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.proxy(), ProxyPlan());
}

void tst_Settings::statesComeBack()
{
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(char(byte));
    {
        QSettings ini(path(), QSettings::IniFormat);
        Settings settings(ini);
        settings.setState(u"window/geometry"_s, everyByte);
        settings.setState(u"results/header"_s, "other");
        QVERIFY(settings.save());
    }
    QSettings ini(path(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.state(u"window/geometry"_s), everyByte);
    QCOMPARE(settings.state(u"results/header"_s), "other"_ba);
}

void tst_Settings::choicesComeBack()
{
    {
        QSettings ini(path(), QSettings::IniFormat);
        Settings settings(ini);
        settings.setFormulaGuard(false);
        settings.setNotifications(false);
        settings.setExportFolder(u"/home/zoë/Lists, 2026"_s);
        settings.setBatchOrder(u"cost"_s);
        settings.setExportFormat(u"xlsx"_s);
        settings.setExportPlan("{}");
        settings.setComfortableList(true);
        settings.setLanguage(u"nl"_s);
        settings.setAutomaticExport({true, u"Für Zoë"_s, u"/home/zoë/Lists"_s});
        settings.setSelection({BatchKey{3}});
        settings.setExportsDue({BatchKey{std::numeric_limits<qint64>::min()}, BatchKey{8}});
        QVERIFY(settings.save());
    }
    QSettings ini(path(), QSettings::IniFormat);
    const Settings settings(ini);
    QVERIFY(!settings.formulaGuard());
    QVERIFY(!settings.notifications());
    QCOMPARE(settings.exportFolder(), u"/home/zoë/Lists, 2026"_s);
    QCOMPARE(settings.batchOrder(), u"cost"_s);
    QCOMPARE(settings.exportFormat(), u"xlsx"_s);
    QCOMPARE(settings.exportPlan(), "{}");
    QVERIFY(settings.comfortableList());
    QCOMPARE(settings.language(), u"nl"_s);
    QCOMPARE(settings.automaticExport(), (AutomaticExport{true, u"Für Zoë"_s, u"/home/zoë/Lists"_s}));
    QCOMPARE(settings.selection(), QList{BatchKey{3}});
    QCOMPARE(settings.exportsDue(), (QList{BatchKey{std::numeric_limits<qint64>::min()}, BatchKey{8}}));
}

void tst_Settings::delimitersComeBack()
{
    for (const char delimiter : {',', ';', '\t', '|', ' ', '\\', '@', '%'}) {
        {
            QSettings ini(path(), QSettings::IniFormat);
            Settings settings(ini);
            settings.setCsvDelimiter(delimiter);
            QVERIFY(settings.save());
        }
        QSettings ini(path(), QSettings::IniFormat);
        QCOMPARE(Settings(ini).csvDelimiter().value_or('\0'), delimiter);
    }
    for (const QString &text : {u""_s, u"ab"_s, u"\u00a7"_s, u"\t"_s}) {
        QSettings ini(path(), QSettings::IniFormat);
        ini.setValue(u"export/delimiter"_s, text);
        QVERIFY(!Settings(ini).csvDelimiter());
    }
}

void tst_Settings::theProxyComesBack()
{
    for (const ProxyUse use : {ProxyUse::System, ProxyUse::None, ProxyUse::ByHand}) {
        const ProxyPlan plan{use, u"proxy.corp.example"_s, 65535, u"CORP\\zoë, @me"_s};
        {
            QSettings ini(path(), QSettings::IniFormat);
            Settings settings(ini);
            settings.setProxy(plan);
            QVERIFY(settings.save());
        }
        QSettings ini(path(), QSettings::IniFormat);
        QCOMPARE(Settings(ini).proxy(), plan);
    }
    for (const QString &port : {u"0"_s, u"65536"_s, u"-1"_s, u"many"_s, u""_s}) {
        QSettings ini(path(), QSettings::IniFormat);
        ini.setValue(u"network/proxyPort"_s, port);
        QCOMPARE(Settings(ini).proxy().port, 8080);
    }
}

void tst_Settings::keyNamesComeBack()
{
    {
        QSettings ini(path(), QSettings::IniFormat);
        Settings settings(ini);
        QCOMPARE(settings.keyNames(), QStringList());
        QCOMPARE(settings.currentKeyName(), QString());
        settings.setKeyNames({u"Home"_s, u"Zoë, & \"Co\""_s, u"Third"_s}, u"Third"_s);
        settings.setKeyNames({u"Home"_s, u"Zoë, & \"Co\""_s}, u"Home"_s);
        QVERIFY(settings.save());
    }
    QSettings ini(path(), QSettings::IniFormat);
    QCOMPARE(Settings(ini).keyNames(), (QStringList{u"Home"_s, u"Zoë, & \"Co\""_s}));
    QCOMPARE(Settings(ini).currentKeyName(), u"Home"_s);
    ini.setValue(u"keys/2/name"_s, u"two\nlines"_s);
    ini.setValue(u"keys/size"_s, 1'000'000);
    QCOMPARE(Settings(ini).keyNames(), QStringList{u"Home"_s});
}

void tst_Settings::hostileFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("names");

    const QByteArray good = "1\\name=kept\n";
    QTest::newRow("huge count") << QByteArray("[keys]\nsize=2147483647\n" + good) << QStringList{u"kept"_s};
    QTest::newRow("count beyond int") << QByteArray("[keys]\nsize=99999999999999999999\n" + good) << QStringList();
    QTest::newRow("negative count") << QByteArray("[keys]\nsize=-5\n" + good) << QStringList();
    QTest::newRow("count is a word") << QByteArray("[keys]\nsize=many\n" + good) << QStringList();
    QTest::newRow("count is a list") << QByteArray("[keys]\nsize=1, 2\n" + good) << QStringList();
    QTest::newRow("no count") << QByteArray("[keys]\n" + good) << QStringList();
    QTest::newRow("name is a list") << QByteArray("[keys]\nsize=2\n1\\name=a, b\n2\\name=kept\n")
                                    << QStringList{u"kept"_s};
    QTest::newRow("name is bytes") << QByteArray("[keys]\nsize=1\n1\\name=@ByteArray(abc)\n") << QStringList();
    QTest::newRow("gaps") << QByteArray("[keys]\nsize=9\n9\\name=kept\n5\\other=x\n") << QStringList{u"kept"_s};
    QTest::newRow("broken variant") << QByteArray("[keys]\nsize=1\n1\\name=@Variant(\\0\\0\\0\\x7f\\xff)\n")
                                    << QStringList();
    QTest::newRow("cut short") << QByteArray("[keys]\nsize=1\n1\\name=\"ke") << QStringList();
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QStringList();
    QTest::newRow("no text") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe[[[==\\\\@@((\xc3\x28") << QStringList();
}

void tst_Settings::hostileFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, names);
    content += "\n[state]\nwindow\\geometry=@Invalid()\nresults\\header=1, 2\n"
               "[export]\nfolder=a, b\nformulaGuard=perhaps, not\nautomatic=1, 2\nautomaticPreset=a, b\n"
               "[state]\nexport\\due=@ByteArray(many 99999999999999999999 3x)\n"
               "[batches]\norder=a, b\ncomfortable=1, 2\n[window]\nnotifications=@Invalid()\nlanguage=nl, fr\n"
               "[network]\nproxy=none, hand\nproxyHost=a, b\nproxyPort=1, 2\nproxyUser=@ByteArray(x)\n";
    writeFile(content);

    QSettings ini(path(), QSettings::IniFormat);
    Settings settings(ini);
    QCOMPARE(settings.keyNames(), names);
    QCOMPARE(settings.state(u"window/geometry"_s), QByteArray());
    QCOMPARE(settings.state(u"results/header"_s), QByteArray());
    QCOMPARE(settings.exportFolder(), QString());
    QVERIFY(settings.formulaGuard());
    QCOMPARE(settings.automaticExport(), AutomaticExport());
    QVERIFY(settings.exportsDue().isEmpty());
    QCOMPARE(settings.batchOrder(), QString());
    QVERIFY(!settings.comfortableList());
    QVERIFY(settings.notifications());
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.proxy(), ProxyPlan());
}

void tst_Settings::longTextsCountAsAbsent()
{
    writeFile("[keys]\nsize=2\n1\\name=" + QByteArray(5000, 'x') + "\n2\\name=kept\n[export]\nfolder=" +
              QByteArray(5000, 'z') + "\n[state]\nwindow=@ByteArray(" + QByteArray(2 * 1024 * 1024, 'w') + ")\n");
    QSettings ini(path(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.keyNames(), QStringList{u"kept"_s});
    QCOMPARE(settings.exportFolder(), QString());
    QCOMPARE(settings.state(u"window"_s), QByteArray());
}

void tst_Settings::unwritableFile()
{
    // A folder that is a file cannot be created, whoever runs the test.
    writeFile("not a folder");
    QSettings ini(path() + u"/below/settings.ini"_s, QSettings::IniFormat);
    Settings settings(ini);
    settings.setFormulaGuard(false);
    QVERIFY(!settings.save());
}

ENROW_TEST(tst_Settings, QCoreApplication)
#include "tst_Settings.moc"
