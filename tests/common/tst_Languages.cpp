// SPDX-License-Identifier: MIT
#include "common/Languages.h"

#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QFile>

using namespace enrow;
using namespace Qt::StringLiterals;

// The program speaks the language of whoever sits in front of it, as far as it can.
class tst_Languages : public QObject
{
    Q_OBJECT

private slots:
    void areAllThere();
    void isTheFirstThatThereIs_data();
    void isTheFirstThatThereIs();
    void isFoundAmongArguments();
    void isThatOfTheSystem();
    void numbersAreOfTheCountry();
    void speaksOne();
};

void tst_Languages::areAllThere()
{
    QCOMPARE(Languages::all().first().code, u"en"_s);
    for (const Language &language : Languages::all()) {
        QVERIFY2(QFile::exists(u":/translations/enrow_%1.qm"_s.arg(language.code)), qPrintable(language.code));
        const QLocale locale(language.code);
        QVERIFY(locale.nativeLanguageName().contains(language.ownName, Qt::CaseInsensitive)); // "British English"
    }
}

void tst_Languages::isTheFirstThatThereIs_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("preference");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("chosen");
    const QString none;
    QTest::newRow("option") << u"it"_s << u"de"_s << QStringList{u"fr"_s} << u"it"_s;
    QTest::newRow("preference") << none << u"de"_s << QStringList{u"fr"_s} << u"de"_s;
    QTest::newRow("system") << none << none << QStringList{u"nl-BE"_s, u"fr-BE"_s} << u"nl"_s;
    QTest::newRow("second of the system") << none << none << QStringList{u"sv-SE"_s, u"fr_FR"_s} << u"fr"_s;
    QTest::newRow("none that there is") << none << none << QStringList{u"sv-SE"_s, u"ja"_s} << u"en"_s;
    QTest::newRow("none at all") << none << none << QStringList() << u"en"_s;
    QTest::newRow("a preference of another program") << none << u"../x"_s << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("capitals") << none << u"ES"_s << QStringList() << u"es"_s;
}

void tst_Languages::isTheFirstThatThereIs()
{
    QFETCH(const QString, option);
    QFETCH(const QString, preference);
    QFETCH(const QStringList, system);
    QFETCH(const QString, chosen);
    QCOMPARE(Languages::chosenFrom(option, preference, system), chosen);
}

void tst_Languages::isFoundAmongArguments()
{
    QCOMPARE(Languages::givenIn({u"x"_s, u"--language"_s, u"nl"_s}), u"nl"_s);
    QCOMPARE(Languages::givenIn({u"--language=nl"_s, u"--language=tlh"_s}), u"tlh"_s);
    QCOMPARE(Languages::givenIn({u"--languages"_s, u"nl"_s, u"--language"_s}), QString());
    QCOMPARE(Languages::givenIn({u"--"_s, u"--language=nl"_s}), QString());
}

// Where the system is asked for no language, none of its wishes counts.
void tst_Languages::isThatOfTheSystem()
{
    const QByteArray before = qgetenv("LC_ALL");
    for (const char *const none : {"C", "C.UTF-8", "POSIX"}) {
        qputenv("LC_ALL", none);
        QCOMPARE(Languages::ofSystem(), QStringList());
    }
    qputenv("LC_ALL", "nl_BE.UTF-8");
    QVERIFY(!Languages::ofSystem().isEmpty());
    qputenv("LC_ALL", before);
}

void tst_Languages::numbersAreOfTheCountry()
{
    const QLocale belgian(QLocale::Dutch, QLocale::Belgium);
    QCOMPARE(Languages::localeOf(u"nl"_s, belgian), belgian);
    QLocale own(QLocale::German, QLocale::Switzerland); // written as the person has set it
    own.setNumberOptions(QLocale::OmitGroupSeparator);
    QCOMPARE(Languages::localeOf(u"de"_s, own).toString(12345), u"12345"_s);
    QCOMPARE(Languages::localeOf(u"fr"_s, belgian), QLocale(QLocale::French, QLocale::Belgium));
    QCOMPARE(Languages::localeOf(u"de"_s, QLocale::c()).language(), QLocale::German);
    // Digits of the sentence, not of the country.
    QCOMPARE(Languages::localeOf(u"en"_s, QLocale(QLocale::Arabic, QLocale::Egypt)).zeroDigit(), u"0"_s);
}

void tst_Languages::speaksOne()
{
    const QLocale before;
    Languages::speak(*QCoreApplication::instance(), u"nl"_s);
    QCOMPARE(QLocale().language(), QLocale::Dutch);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuleren"_s); // of Qt
    QCOMPARE(QCoreApplication::translate("QCommandLineParser", "Unknown option '%1'."), u"Onbekende optie “%1”."_s);
    QLocale::setDefault(before);
}

ENROW_TEST(tst_Languages, QCoreApplication)
#include "tst_Languages.moc"
