// SPDX-License-Identifier: MIT
#include "core/BatchKey.h"

#include "support/TestProgram.h"

#include <set>

using namespace enrow;

class tst_BatchKey : public QObject
{
    Q_OBJECT

private slots:
    // Numbers of fewer than about 40 bits would show a pair here; SQLite takes no number above 63 bits.
    void noTwoAreEqualAndNoneIsNegative()
    {
        std::set<BatchKey> keys;
        for (int made = 0; made < 100'000; ++made) {
            const BatchKey key = newBatchKey();
            QVERIFY(qint64(key) >= 0);
            QVERIFY(keys.insert(key).second);
        }
        QVERIFY(qint64(*keys.rbegin()) > (qint64(1) << 62)); // the highest bit is drawn too
    }
};

ENROW_TEST(tst_BatchKey, QCoreApplication)
#include "tst_BatchKey.moc"
