// SPDX-License-Identifier: MIT
#include "simulator/Romanised.h"
#include "simulator/SampleData.h"
#include "simulator/SimulatedResults.h"

#include "support/TestProgram.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace enrow
{

class tst_SampleData : public QObject
{
    Q_OBJECT

private slots:
    void romanises_data();
    void romanises();
    void repeatsItself();
    void drawsManyPeople();
    void staysWithinReservedDomains();
    void mixesCustomValues();
    void findsMostButNotAll();
    void knowsGenders();
};

void tst_SampleData::romanises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("plain") << u"Pam Beesly"_s << u"pam.beesly"_s;
    QTest::newRow("accents") << u"Élodie d'Aubigny"_s << u"elodie.daubigny"_s;
    QTest::newRow("special letters") << u"Łucja Größmann"_s << u"lucja.grossmann"_s;
    QTest::newRow("Turkish") << u"İpek Yıldırım"_s << u"ipek.yildirim"_s;
    QTest::newRow("Greek") << u"Ελένη Μαυρίδης"_s << u"eleni.mayridis"_s;
    QTest::newRow("Cyrillic") << u"Борис Щербак"_s << u"boris.shterbak"_s;
    QTest::newRow("Japanese") << u"Shōhei Ōkubo"_s << u"shohei.okubo"_s;
    QTest::newRow("spaces and hyphens") << u"  Jean-Luc   - Noël "_s << u"jean.luc.noel"_s;
    QTest::newRow("unknown script") << u"千代 山下"_s << QString();
}

void tst_SampleData::romanises()
{
    QFETCH(QString, text);
    QTEST(romanised(text, u'.'), "ascii");
}

void tst_SampleData::repeatsItself()
{
    QCOMPARE(sampleSearches(200), sampleSearches(200));
    QCOMPARE(sampleAddresses(200), sampleAddresses(200));
    QCOMPARE(samplePhoneSearches(200), samplePhoneSearches(200));
    QCOMPARE(sampleSearches(5000).first(), sampleSearches(1).first());
}

void tst_SampleData::drawsManyPeople()
{
    QSet<QString> names;
    int otherScripts = 0;
    for (const QJsonValue &search : sampleSearches(5000)) {
        const QString name = search["fullname"_L1].toString();
        QVERIFY(name.contains(u' '));
        names.insert(name);
        otherScripts += name.at(0).script() != QChar::Script_Latin;
    }
    QVERIFY(names.size() > 2000);
    QVERIFY(otherScripts > 250);
}

void tst_SampleData::staysWithinReservedDomains()
{
    for (const QJsonValue &search : sampleSearches(5000)) {
        if (search["company_name"_L1].isUndefined())
            QVERIFY(search["company_domain"_L1].toString().endsWith(".example"_L1));
    }
    int broken = 0;
    for (const QJsonValue &address : sampleAddresses(1000)) {
        if (address.toString().contains(u'@'))
            QVERIFY(address.toString().endsWith(".example"_L1));
        else
            ++broken;
    }
    QVERIFY(broken > 0);
}

void tst_SampleData::mixesCustomValues()
{
    QSet<QJsonValue::Type> types;
    for (const QJsonValue &search : sampleSearches(200))
        types.insert(search["custom"_L1].type());
    QCOMPARE(types, (QSet<QJsonValue::Type>{QJsonValue::String, QJsonValue::Object, QJsonValue::Undefined}));
}

void tst_SampleData::findsMostButNotAll()
{
    const qsizetype emails = SimulatedResults::countFound(SimulatedKind::EmailFinder, sampleSearches(1000));
    QVERIFY(emails > 550 && emails < 850);
    const qsizetype checks = SimulatedResults::countFound(SimulatedKind::EmailVerifier, sampleAddresses(1000));
    QVERIFY(checks > 650 && checks < 900);
    const qsizetype phones = SimulatedResults::countFound(SimulatedKind::PhoneFinder, samplePhoneSearches(1000));
    QVERIFY(phones > 450 && phones < 750);
}

void tst_SampleData::knowsGenders()
{
    QCOMPARE(sampleGenderOf(u"Élodie"_s), u"female"_s);
    QCOMPARE(sampleGenderOf(u"健一"_s), u"male"_s);
    QCOMPARE(sampleGenderOf(u"Nobody"_s), QString());
}

ENROW_TEST(tst_SampleData, QCoreApplication)

} // namespace enrow

#include "tst_SampleData.moc"
