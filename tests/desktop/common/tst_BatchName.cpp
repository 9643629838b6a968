// SPDX-License-Identifier: MIT
#include "core/BatchHead.h"
#include "desktop/common/BatchName.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchName : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFirstThatThereIs()
    {
        const QString id = u"3d4cb64e-i64d-4d51-9b52-b54bba004a32"_s;
        BatchHead head;
        QCOMPARE(batchName({}, head, id), u"3d4cb64e…004a32"_s);
        head.custom = uR"({"campaign":"Spring fair"})"_s;
        QCOMPARE(batchName({}, head, id), u"Spring fair"_s);
        QCOMPARE(batchName(u"Mine"_s, head, id), u"Mine"_s);
        head.custom = uR"({"campaign":7})"_s;
        QCOMPARE(batchName({}, head, id), u"3d4cb64e…004a32"_s);
    }

    void marksWhatTurnsTheDirection()
    {
        BatchHead head;
        head.custom = u"lead\u202evsc"_s;
        QCOMPARE(batchName({}, head, u"a"_s), u"lead[U+202E]vsc"_s);
        QCOMPARE(batchName(u"a\u2066b"_s, head, u"a"_s), u"a[U+2066]b"_s);
    }
};

ENROW_TEST(tst_BatchName, QCoreApplication)
#include "tst_BatchName.moc"
