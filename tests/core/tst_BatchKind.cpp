// SPDX-License-Identifier: MIT
#include "core/BatchRef.h"

#include "support/TestProgram.h"

#include <QSet>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchKind : public QObject
{
    Q_OBJECT

private slots:
    void namesAreStableAndReadBack()
    {
        QCOMPARE(nameOf(BatchKind::EmailFinder), QLatin1StringView("email-finder"));
        QCOMPARE(nameOf(BatchKind::EmailVerifier), QLatin1StringView("email-verifier"));
        QCOMPARE(nameOf(BatchKind::PhoneFinder), QLatin1StringView("phone-finder"));
        for (const BatchKind kind : allBatchKinds)
            QCOMPARE(batchKindNamed(QString(nameOf(kind))), std::optional(kind));
    }

    void otherNamesAreNoKind()
    {
        for (const QStringView name : {QStringView(u""), QStringView(u"auto"), QStringView(u"Email-Finder"),
                                       QStringView(u"email-finder "), QStringView(u"email")})
            QVERIFY(!batchKindNamed(name));
    }

    void aBatchIsItsKindAndItsId()
    {
        QSet<BatchRef> refs;
        for (const BatchKind kind : allBatchKinds)
            refs.insert({kind, u"x"_s});
        refs.insert({std::nullopt, u"x"_s});
        refs.insert({BatchKind::EmailFinder, u"y"_s});
        refs.insert({BatchKind::EmailFinder, u"x"_s});
        QCOMPARE(refs.size(), 5);
        QVERIFY(refs.contains({BatchKind::PhoneFinder, u"x"_s}));
        QVERIFY(!refs.contains({std::nullopt, u"y"_s}));
    }
};

ENROW_TEST(tst_BatchKind, QCoreApplication)
#include "tst_BatchKind.moc"
