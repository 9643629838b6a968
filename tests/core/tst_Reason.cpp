// SPDX-License-Identifier: MIT
#include "core/Error.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// Facts that programs put into words.
class tst_Reason : public QObject
{
    Q_OBJECT

private slots:
    void inWords()
    {
        QVERIFY(Reason().isEmpty());
        QCOMPARE(Reason{"it is empty"}.inEnglish(), u"it is empty"_s);
        const Reason reason{"it has no sheet '%1'; there are %2", {u"100 %2"_s, u"A, B"_s}};
        QCOMPARE(reason.inEnglish(), u"it has no sheet '100 %2'; there are A, B"_s);
        QCOMPARE(reason.filled(u"%2 sont là, et non %1"_s), u"A, B sont là, et non 100 %2"_s);
        QCOMPARE((Reason{"%1 parts", {u"%1"_s}}.inEnglish()), u"%1 parts"_s);
        QCOMPARE((Reason{"it is no text", {}, u"columns[0].header"_s}.inEnglish()),
                 u"columns[0].header: it is no text"_s);
    }

    void inAnError()
    {
        const Error error = refusal({"it has no part %1", {u"x"_s}});
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QCOMPARE(error.detail, u"it has no part x"_s);
        const std::string sameText("it has no part %1");
        QVERIFY(error == refusal({sameText.c_str(), {u"x"_s}}));
        QVERIFY(error != refusal({"it has no part %1", {u"y"_s}}));
        QVERIFY(error != refusal({"it has no part %1", {u"x"_s}, u"name"_s}));
        const Error other = because(ErrorKind::ArchiveDamaged, {"its size differs"}, 200);
        QCOMPARE(other, (Error{ErrorKind::ArchiveDamaged, u"its size differs"_s, 200, {}, {"its size differs"}}));
    }
};

ENROW_TEST(tst_Reason, QCoreApplication)
#include "tst_Reason.moc"
