// SPDX-License-Identifier: MIT
#include "desktop/FreedMemory.h"

#include "support/HeldMemory.h"
#include "support/TestProgram.h"

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
    const qint64 before = test::heldBytes("VmRSS");
    blocks.resize(1);
    QCOMPARE_LT(test::heldBytes("VmRSS"), before - qint64(6 * blockSize));
}

ENROW_TEST(tst_FreedMemory, QCoreApplication)

} // namespace enrow

#include "tst_FreedMemory.moc"
