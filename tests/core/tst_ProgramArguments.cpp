// SPDX-License-Identifier: MIT
#include "core/ProgramArguments.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_ProgramArguments : public QObject
{
    Q_OBJECT

private slots:
    void texts()
    {
        const char *const arguments[] = {"/opt/\xff/program", "\xc3\xbc.csv", "", "\xf0\x9f\x93\x9e", "\xef\xbf\xbd"};
        const auto read = programArguments(5, arguments);
        QVERIFY(read);
        QCOMPARE(read->sliced(1), (QStringList{u"ü.csv"_s, QString(), u"📞"_s, u"\ufffd"_s}));
    }

    void bytesThatAreNoText()
    {
        // Latin-1, a character that is cut, half a surrogate pair, a slash in two bytes, beyond Unicode.
        for (const char *name : {"\xfc.csv", "a\xc3", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80", "@\xff"}) {
            const char *const arguments[] = {"program", "--output", name};
            const auto read = programArguments(3, arguments);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
            QVERIFY2(read.error().detail.contains(u"is not UTF-8"_s), qPrintable(read.error().detail));
        }
    }
};

ENROW_TEST(tst_ProgramArguments, QCoreApplication)
#include "tst_ProgramArguments.moc"
