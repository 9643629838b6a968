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
    void others();
};

void tst_LinkedInKey::spellings()
{
    for (const char *url :
         {"https://www.linkedin.com/in/pam-beesly", "http://linkedin.com/in/pam-beesly/", "linkedin.com/in/Pam-Beesly",
          " https://fr.linkedin.com/in/pam-beesly/en?trk=x#top ", "www.linkedin.com//in/pam%2Dbeesly"})
        QCOMPARE(linkedInKeyOf(url), std::string("in/pam-beesly"));
    QCOMPARE(linkedInKeyOf("linkedin.com/in/Zo%C3%AB"), linkedInKeyOf("linkedin.com/in/ZOË"));
    QVERIFY(linkedInKeyOf("linkedin.com/in/pam") != linkedInKeyOf("linkedin.com/in/pam2"));
    QVERIFY(linkedInKeyOf("linkedin.com/in/pam") != linkedInKeyOf("linkedin.com/company/pam"));
}

void tst_LinkedInKey::others()
{
    for (const char *text : {"", "pam", "/", "in/pam", "https://www.linkedin.com/", "linkedin.com/in", "x.com/in/pam",
                             "evil-linkedin.com/in/pam"})
        QCOMPARE(linkedInKeyOf(text), std::string());
}

ENROW_TEST(tst_LinkedInKey, QCoreApplication)
#include "tst_LinkedInKey.moc"
