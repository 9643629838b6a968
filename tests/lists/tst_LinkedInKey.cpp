// SPDX-License-Identifier: MIT
#include "lists/LinkedInKey.h"

#include "support/TestProgram.h"

using namespace enrow;

// Spellings of a profile's address have one key.
class tst_LinkedInKey : public QObject
{
    Q_OBJECT

private slots:
    void spellings();
    void pagesOfOthers_data();
    void pagesOfOthers();
    void others();
};

void tst_LinkedInKey::spellings()
{
    for (const char *url :
         {"https://www.linkedin.com/in/pam-beesly", "http://linkedin.com/in/pam-beesly/", "linkedin.com/in/Pam-Beesly",
          " https://fr.linkedin.com/in/pam-beesly/en?trk=x#top ", "www.linkedin.com//in/pam%2Dbeesly"})
        QCOMPARE(linkedInKeyOf(url), std::string("in/pam-beesly"));
    QCOMPARE(linkedInKeyOf("linkedin.com/in/Zo%C3%AB"), linkedInKeyOf("linkedin.com/in/ZOË"));
    QCOMPARE(linkedInKeyOf("linkedin.com/mwlite/in/pam"), std::string("in/pam"));
    QCOMPARE(linkedInKeyOf("https://www.linkedin.com/sales/lead/ACwAAA,NAME_SEARCH,abc?x=1"),
             linkedInKeyOf("https://www.linkedin.com/sales/people/ACwAAA,NAME_SEARCH,def"));
    QVERIFY(linkedInKeyOf("linkedin.com/in/pam") != linkedInKeyOf("linkedin.com/in/pam2"));
    QVERIFY(linkedInKeyOf("linkedin.com/in/pam") != linkedInKeyOf("linkedin.com/company/pam"));
}

// Each once gave a person the number of another one.
void tst_LinkedInKey::pagesOfOthers_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("leads") << QByteArray("linkedin.com/sales/lead/ACwAAA,NAME_SEARCH,abc")
                           << QByteArray("linkedin.com/sales/lead/ACwAAB,NAME_SEARCH,abc");
    QTest::newRow("people") << QByteArray("linkedin.com/sales/people/ACwAAA,x")
                            << QByteArray("linkedin.com/sales/people/ACwAAB,x");
    QTest::newRow("leads in small letters")
        << QByteArray("linkedin.com/sales/lead/ACwAAAbC") << QByteArray("linkedin.com/sales/lead/ACwAAABc");
    QTest::newRow("old pages") << QByteArray("linkedin.com/pub/john-smith/1/2/3")
                               << QByteArray("linkedin.com/pub/john-smith/4/5/6");
    QTest::newRow("in the query") << QByteArray("linkedin.com/profile/view?id=123")
                                  << QByteArray("linkedin.com/profile/view?id=456");
    QTest::newRow("given by LinkedIn") << QByteArray("linkedin.com/in/ACoAAAbC")
                                       << QByteArray("linkedin.com/in/ACoAAABc");
    QTest::newRow("recruiters") << QByteArray("linkedin.com/talent/profile/AEMAAA1")
                                << QByteArray("linkedin.com/talent/profile/AEMAAA2");
    QTest::newRow("lists of names") << QByteArray("linkedin.com/pub/dir/Pam/Beesly")
                                    << QByteArray("linkedin.com/pub/dir/Jim/Halpert");
    QTest::newRow("mails") << QByteArray("linkedin.com/comm/in/pam") << QByteArray("linkedin.com/comm/in/jim");
    QTest::newRow("telephones") << QByteArray("linkedin.com/mwlite/in/pam") << QByteArray("linkedin.com/mwlite/in/jim");
}

void tst_LinkedInKey::pagesOfOthers()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QVERIFY(!linkedInKeyOf(one.toStdString()).empty());
    QVERIFY(linkedInKeyOf(one.toStdString()) != linkedInKeyOf(other.toStdString()));
    QCOMPARE(linkedInKeyOf(one.toStdString()), linkedInKeyOf("https://www." + one.toStdString() + "#top"));
}

void tst_LinkedInKey::others()
{
    for (const char *text : {"", "pam", "/", "in/pam", "https://www.linkedin.com/", "linkedin.com/in", "x.com/in/pam",
                             "evil-linkedin.com/in/pam"})
        QCOMPARE(linkedInKeyOf(text), std::string());
}

ENROW_TEST(tst_LinkedInKey, QCoreApplication)
#include "tst_LinkedInKey.moc"
