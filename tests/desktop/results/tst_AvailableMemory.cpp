// SPDX-License-Identifier: MIT
#include "desktop/results/AvailableMemory.h"

#include "support/TestProgram.h"

using namespace enrow;

// What the system tells about free memory is read with its unit, and what it does not tell stays unknown.
class tst_AvailableMemory : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
#ifdef Q_OS_LINUX
    void thisMachineTells()
    {
        QCOMPARE_GT(availableMemory().value_or(0), uint64_t(1) << 20);
    }
#endif
};

void tst_AvailableMemory::reads_data()
{
    QTest::addColumn<QByteArray>("meminfo");
    QTest::addColumn<std::optional<uint64_t>>("expected");
    const std::optional<uint64_t> unknown;
    QTest::newRow("as Linux writes it")
        << QByteArray("MemTotal:       24684460 kB\nMemFree:         1000 kB\nMemAvailable:   23430928 kB\n")
        << std::optional(uint64_t(23430928) * 1024);
    QTest::newRow("none left") << QByteArray("MemAvailable:          0 kB\n") << std::optional(uint64_t(0));
    QTest::newRow("an old kernel") << QByteArray("MemTotal: 24684460 kB\nMemFree: 1000 kB\n") << unknown;
    QTest::newRow("another unit") << QByteArray("MemAvailable: 12 MB\n") << unknown;
    QTest::newRow("no number") << QByteArray("MemAvailable: much kB\n") << unknown;
    QTest::newRow("cut short") << QByteArray("MemAvailable:") << unknown;
    QTest::newRow("empty") << QByteArray() << unknown;
}

void tst_AvailableMemory::reads()
{
    QFETCH(QByteArray, meminfo);
    QTEST(availableMemoryIn(meminfo), "expected");
}

ENROW_TEST(tst_AvailableMemory, QCoreApplication)
#include "tst_AvailableMemory.moc"
