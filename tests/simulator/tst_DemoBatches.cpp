// SPDX-License-Identifier: MIT
#include "simulator/DemoBatches.h"

#include "simulator/BulkEndpoints.h"
#include "support/TestProgram.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace enrow
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// People try the demo, and tests of the programs lean on it: it says the same in each version.
class tst_DemoBatches : public QObject
{
    Q_OBJECT

private slots:
    void eachIsThereOnce()
    {
        QSet<QString> ids;
        const QList<DemoBatch> batches = demoBatches();
        const QList<SimulatedBatch::Plan> plans = demoPlans();
        QCOMPARE(batches.size(), plans.size());
        for (qsizetype at = 0; at < batches.size(); ++at) {
            QCOMPARE(batches[at].id, plans[at].id);
            QCOMPARE(batches[at].kind, plans[at].kind);
            QVERIFY(!batches[at].description.isEmpty());
            ids.insert(batches[at].id);
        }
        QCOMPARE(ids.size(), batches.size());
    }

    // Every byte, when a batch is first asked for, ten seconds later, and when it has ended.
    void answersTheSameBytes()
    {
        QFile file(QStringLiteral(ENROW_TEST_DATA "/simulator/demo-replies.sha256"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        SimulatedAccount account(0);
        BulkEndpoints endpoints(account);
        QByteArray digests;
        for (const DemoBatch &batch : demoBatches()) {
            for (const BulkEndpoints::Time time : {0ms, 10'000ms, 3'600'000ms}) {
                const QByteArray reply = endpoints.get(batch.kind, batch.id, time, {}).body;
                digests += QCryptographicHash::hash(reply, QCryptographicHash::Sha256).toHex() + "  " +
                           batch.id.toLatin1() + ' ' + QByteArray::number(time.count() / 1000) + '\n';
            }
        }
        QCOMPARE(digests.split('\n'), file.readAll().split('\n'));
    }
};

ENROW_TEST(tst_DemoBatches, QCoreApplication)

} // namespace enrow

#include "tst_DemoBatches.moc"
