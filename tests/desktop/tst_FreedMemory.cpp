// SPDX-License-Identifier: MIT
#include "desktop/FreedMemory.h"

#include "support/TestProgram.h"

#include <QFile>

#include <memory>
#include <vector>

namespace enrow
{

// What is freed is the system's again.
class tst_FreedMemory : public QObject
{
    Q_OBJECT

private slots:
    void keepsNoLargeBlocks();
};

namespace
{

constexpr size_t blockSize = 16 * 1024 * 1024;

// Bytes of memory that this program holds, as Linux counts them (proc(5), VmRSS).
qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

void tst_FreedMemory::keepsNoLargeBlocks()
{
    giveBackFreedMemory();
    const auto filled = [] { return std::make_unique<std::vector<char>>(blockSize, 'x'); };
    // The first block freed is what would change the ways of the C library.
    filled().reset();
    std::vector<std::unique_ptr<std::vector<char>>> blocks;
    for (int i = 0; i < 8; ++i)
        blocks.push_back(filled());
    const auto behindThem = std::make_unique<std::vector<char>>(1000, 'x');
    const qint64 before = residentBytes();
    blocks.resize(1);
    QCOMPARE_LT(residentBytes(), before - qint64(6 * blockSize));
}

ENROW_TEST(tst_FreedMemory, QCoreApplication)

} // namespace enrow

#include "tst_FreedMemory.moc"
