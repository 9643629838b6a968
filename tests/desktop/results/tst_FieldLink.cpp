// SPDX-License-Identifier: MIT
#include "desktop/results/FieldLink.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FieldLink : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("link");
        QTest::newRow("address") << u"pam@x.com"_s << u"mailto:pam@x.com"_s;
        QTest::newRow("with a plus") << u"pam+a.b@x.com"_s << u"mailto:pam+a.b@x.com"_s;
        QTest::newRow("headers") << u"pam@x.com?bcc=eve@y.com"_s << u""_s;
        QTest::newRow("a question mark") << u"pam?subject=a@x.com"_s << u"mailto:pam%3Fsubject=a@x.com"_s;
        QTest::newRow("several") << u"pam@x.com,eve@y.com"_s << u""_s;
        QTest::newRow("a blank") << u"pam @x.com"_s << u""_s;
        QTest::newRow("a line break") << u"pam@x.com\nBcc: eve"_s << u""_s;
        QTest::newRow("turned round") << u"\u202emoc.x@map"_s << u""_s;
        QTest::newRow("no sign") << u"pam"_s << u""_s;
        QTest::newRow("nobody") << u"@x.com"_s << u""_s;
        QTest::newRow("nowhere") << u"pam@"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("too long") << QString(300, u'a') + u"@x.com"_s << u""_s;
    }

    void addresses()
    {
        QFETCH(const QString, value);
        const std::optional<QUrl> link = linkOf(ColumnId::Email, value);
        QTEST(link ? QString::fromUtf8(link->toEncoded()) : QString(), "link");
        QVERIFY(!linkOf(ColumnId::Company, value));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("link");
        QTest::newRow("https") << u"https://www.linkedin.com/in/pam"_s << u"https://www.linkedin.com/in/pam"_s;
        QTest::newRow("http") << u"http://linkedin.com/in/pam"_s << u"https://linkedin.com/in/pam"_s;
        QTest::newRow("capitals") << u"HTTPS://WWW.LinkedIn.com/in/Pam"_s << u"https://www.linkedin.com/in/Pam"_s;
        QTest::newRow("without a scheme") << u"www.linkedin.com/in/pam"_s << u"https://www.linkedin.com/in/pam"_s;
        QTest::newRow("linkedin.com") << u"linkedin.com/in/pam"_s << u"https://linkedin.com/in/pam"_s;
        QTest::newRow("not only ASCII") << u"https://www.linkedin.com/in/zoë"_s
                                        << u"https://www.linkedin.com/in/zo%C3%AB"_s;
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << u""_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u""_s;
        QTest::newRow("a program") << u"smb://host/share"_s << u""_s;
        QTest::newRow("another name") << u"https://linkedin.com@evil.com/in/pam"_s << u""_s;
        QTest::newRow("no host") << u"https:///in/pam"_s << u""_s;
        QTest::newRow("no domain") << u"https://localhost/"_s << u""_s;
        QTest::newRow("a word") << u"pam"_s << u""_s;
        QTest::newRow("a blank") << u"https://www.linkedin.com/in/pam x"_s << u""_s;
        QTest::newRow("turned round") << u"https://www.linkedin.com/\u202e/x"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void pages()
    {
        QFETCH(const QString, value);
        const std::optional<QUrl> link = linkOf(ColumnId::SearchedLinkedInUrl, value);
        QTEST(link ? QString::fromUtf8(link->toEncoded()) : QString(), "link");
    }
};

ENROW_TEST(tst_FieldLink, QCoreApplication)
#include "tst_FieldLink.moc"
