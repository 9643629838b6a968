// SPDX-License-Identifier: MIT
#include "export/ContactKey.h"

#include "support/TestProgram.h"

using namespace enrow;

// Spellings of one contact have one key.
class tst_ContactKey : public QObject
{
    Q_OBJECT

private slots:
    void addresses();
    void domains();
    void domainsOfAddresses();
    void numbers();
    void whatIsWrittenSoIsNotCopied();
};

namespace
{

using Key = std::string_view(std::string_view, std::string &);

QByteArray keyOf(Key *key, const std::string &text)
{
    std::string room;
    return QByteArray::fromStdString(std::string(key(text, room)));
}

} // namespace

void tst_ContactKey::addresses()
{
    QCOMPARE(keyOf(ContactKey::ofAddress, " Pam.Beesly@Dunder.COM\t"), "pam.beesly@dunder.com");
    QCOMPARE(keyOf(ContactKey::ofAddress, "ZO\u00cb@x.com"), "zo\u00eb@x.com");
    QCOMPARE(keyOf(ContactKey::ofAddress, "zoe\u0308@x.com"), "zo\u00eb@x.com");
    QCOMPARE(keyOf(ContactKey::ofAddress, ""), "");
}

void tst_ContactKey::domains()
{
    for (const char *text : {"acme.com", "ACME.com", "www.acme.com", "WWW.Acme.com.", "https://www.acme.com/about?x#y",
                             "http://acme.com:8080", " acme.com "})
        QCOMPARE(keyOf(ContactKey::ofDomain, text), "acme.com");
    QCOMPARE(keyOf(ContactKey::ofDomain, "B\u00dcCHER.example"), "xn--bcher-kva.example");
    QCOMPARE(keyOf(ContactKey::ofDomain, "mail.acme.com"), "mail.acme.com");
}

void tst_ContactKey::domainsOfAddresses()
{
    QCOMPARE(keyOf(ContactKey::ofDomainOfAddress, "Pam@Acme.com"), "acme.com");
    QCOMPARE(keyOf(ContactKey::ofDomainOfAddress, "acme.com"), "");
}

void tst_ContactKey::numbers()
{
    for (const char *text : {"+15705551234", "+1 (570) 555-1234", "0015705551234", "1.570.555.1234"})
        QCOMPARE(keyOf(ContactKey::ofNumber, text), "15705551234");
    QCOMPARE(keyOf(ContactKey::ofNumber, "none"), "");
}

void tst_ContactKey::whatIsWrittenSoIsNotCopied()
{
    const std::string text = "pam@acme.com";
    std::string room;
    QVERIFY(ContactKey::ofAddress(text, room).data() == text.data());
    QVERIFY(ContactKey::ofDomainOfAddress(text, room).data() == text.data() + 4);
}

ENROW_TEST(tst_ContactKey, QCoreApplication)
#include "tst_ContactKey.moc"
