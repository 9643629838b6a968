// SPDX-License-Identifier: MIT
#include "settings/Settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

// What is remembered comes back, and nothing that a file may hold instead does any harm.
class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void firstStart();
    void batchesComeBack();
    void shorterListReplacesLonger();
    void tooManyBatchesAreCut();
    void statesComeBack();
    void choicesComeBack();
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
    QCOMPARE(settings.batches(), QList<Settings::RememberedBatch>());
    QCOMPARE(settings.state(u"window/geometry"_s), QByteArray());
    QCOMPARE(settings.exportFolder(), QString());
    QVERIFY(settings.formulaGuard());
}

void tst_Settings::batchesComeBack()
{
    const QDateTime added(QDate(2026, 11, 21), QTime(9, 30, 15, 250), Qt::UTC);
    const QList<Settings::RememberedBatch> batches{
        {u"email-finder"_s, u"3d4cb64e-c40c"_s, u"Zoë's list, \"quoted\"; #1 %41 \\x41 @Variant()"_s, added, false},
        {QString(), u"ünï/cöde=;[x]"_s, QString(), added.addDays(-1), true},
    };
    {
        QSettings ini(path(), QSettings::IniFormat);
        Settings settings(ini);
        settings.setBatches(batches);
        QVERIFY(settings.save());
    }
    QSettings ini(path(), QSettings::IniFormat);
    const QList<Settings::RememberedBatch> read = Settings(ini).batches();
    QCOMPARE(read, batches);
    QCOMPARE(read.front().added.timeSpec(), Qt::UTC);
}

void tst_Settings::shorterListReplacesLonger()
{
    QSettings ini(path(), QSettings::IniFormat);
    Settings settings(ini);
    const QDateTime added(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    settings.setBatches({{QString(), u"first"_s, {}, added, false}, {QString(), u"second"_s, {}, added, false}});
    settings.setBatches({{QString(), u"third"_s, {}, added, false}});
    QVERIFY(settings.save());

    QCOMPARE(settings.batches().size(), 1);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("second"));
}

void tst_Settings::tooManyBatchesAreCut()
{
    QList<Settings::RememberedBatch> batches;
    for (int i = 0; i < 10'001; ++i)
        batches.append({QString(), QString::number(i), QString(), QDateTime(), false});
    QSettings ini(path(), QSettings::IniFormat);
    Settings settings(ini);
    settings.setBatches(batches);
    QCOMPARE(settings.batches(), batches.first(10'000));
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
        settings.setExportFolder(u"/home/zoë/Lists, 2026"_s);
        QVERIFY(settings.save());
    }
    QSettings ini(path(), QSettings::IniFormat);
    const Settings settings(ini);
    QVERIFY(!settings.formulaGuard());
    QCOMPARE(settings.exportFolder(), u"/home/zoë/Lists, 2026"_s);
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
    QTest::addColumn<QStringList>("ids");

    const QByteArray good = "1\\id=kept\n";
    QTest::newRow("huge count") << QByteArray("[batches]\nsize=2147483647\n" + good) << QStringList{u"kept"_s};
    QTest::newRow("count beyond int") << QByteArray("[batches]\nsize=99999999999999999999\n" + good) << QStringList();
    QTest::newRow("negative count") << QByteArray("[batches]\nsize=-5\n" + good) << QStringList();
    QTest::newRow("count is a word") << QByteArray("[batches]\nsize=many\n" + good) << QStringList();
    QTest::newRow("count is a list") << QByteArray("[batches]\nsize=1, 2\n" + good) << QStringList();
    QTest::newRow("no count") << QByteArray("[batches]\n" + good) << QStringList();
    QTest::newRow("ID is a list") << QByteArray("[batches]\nsize=2\n1\\id=a, b\n2\\id=kept\n")
                                  << QStringList{u"kept"_s};
    QTest::newRow("ID is bytes") << QByteArray("[batches]\nsize=1\n1\\id=@ByteArray(abc)\n") << QStringList();
    QTest::newRow("gaps") << QByteArray("[batches]\nsize=9\n9\\id=kept\n5\\label=x\n") << QStringList{u"kept"_s};
    QTest::newRow("broken members") << QByteArray(
                                           "[batches]\nsize=1\n1\\id=kept\n1\\added=yesterday\n1\\paused=maybe\n")
                                    << QStringList{u"kept"_s};
    QTest::newRow("broken variant") << QByteArray("[batches]\nsize=1\n1\\id=@Variant(\\0\\0\\0\\x7f\\xff)\n")
                                    << QStringList();
    QTest::newRow("cut short") << QByteArray("[batches]\nsize=1\n1\\id=\"ke") << QStringList();
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QStringList();
    QTest::newRow("no text") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe[[[==\\\\@@((\xc3\x28") << QStringList();
}

void tst_Settings::hostileFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, ids);
    content += "\n[state]\nwindow\\geometry=@Invalid()\nresults\\header=1, 2\n"
               "[export]\nfolder=a, b\nformulaGuard=perhaps, not\n";
    writeFile(content);

    QSettings ini(path(), QSettings::IniFormat);
    Settings settings(ini);
    QStringList readIds;
    for (const Settings::RememberedBatch &batch : settings.batches()) {
        readIds << batch.id;
        QVERIFY(!batch.added.isValid());
        QVERIFY(!batch.paused);
    }
    QCOMPARE(readIds, ids);
    QCOMPARE(settings.state(u"window/geometry"_s), QByteArray());
    QCOMPARE(settings.state(u"results/header"_s), QByteArray());
    QCOMPARE(settings.exportFolder(), QString());
    QVERIFY(settings.formulaGuard());
}

void tst_Settings::longTextsCountAsAbsent()
{
    writeFile("[batches]\nsize=2\n1\\id=" + QByteArray(5000, 'x') + "\n2\\id=kept\n2\\label=" + QByteArray(5000, 'y') +
              "\n[export]\nfolder=" + QByteArray(5000, 'z') + "\n[state]\nwindow=@ByteArray(" +
              QByteArray(2 * 1024 * 1024, 'w') + ")\n");
    QSettings ini(path(), QSettings::IniFormat);
    const Settings settings(ini);
    QCOMPARE(settings.batches(), (QList<Settings::RememberedBatch>{{QString(), u"kept"_s, QString(), {}, false}}));
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

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
