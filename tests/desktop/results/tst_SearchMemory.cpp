// SPDX-License-Identifier: MIT
#include "desktop/results/SearchMemory.h"

#include "ResultFixtures.h"

#include "support/TestProgram.h"

using namespace enrow;

namespace
{

constexpr uint64_t plenty = 2 * SearchMemory::scarce;

// A set of two batches, and how much of its memory is there for searching.
class Searched
{
public:
    void search() const
    {
        for (const ResultBatch &batch : set->batches())
            batch.chunk->foldedText();
    }

    size_t searchMemory() const { return memory() - m_unsearched; }

    const std::shared_ptr<const ResultSet> set = setOf({largeBatch(200), finderBatch()});

private:
    size_t memory() const
    {
        size_t bytes = 0;
        for (const ResultBatch &batch : set->batches())
            bytes += batch.chunk->memory();
        return bytes;
    }

    const size_t m_unsearched = memory();
};

} // namespace

// Folded texts go when nobody searches any more or memory is short, and not before.
class tst_SearchMemory : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsUsed();
    void letsGoWhenIdle();
    void letsGoWhenMemoryIsShort();
    void unknownIsNotShort();
    void looksOnlyWhenThereIsSomething();
    void doesNotKeepRows();
};

void tst_SearchMemory::keepsWhatIsUsed()
{
    const Searched rows;
    SearchMemory memory([] { return plenty; });
    for (int searches = 0; searches < 3; ++searches) {
        memory.searched(*rows.set);
        rows.search();
        for (int looks = 1; looks < SearchMemory::looksUntilIdle; ++looks)
            memory.look();
        QVERIFY(rows.searchMemory() > 0);
    }
}

void tst_SearchMemory::letsGoWhenIdle()
{
    const Searched former;
    const Searched latter;
    SearchMemory memory([] { return plenty; });
    memory.searched(*former.set);
    former.search();
    memory.searched(*latter.set);
    latter.search();
    for (int looks = 0; looks < SearchMemory::looksUntilIdle; ++looks)
        memory.look();
    QCOMPARE(former.searchMemory(), size_t(0));
    QCOMPARE(latter.searchMemory(), size_t(0));
}

void tst_SearchMemory::letsGoWhenMemoryIsShort()
{
    const Searched rows;
    uint64_t available = SearchMemory::scarce;
    SearchMemory memory([&] { return available; });
    memory.searched(*rows.set);
    rows.search();
    memory.look();
    QVERIFY(rows.searchMemory() > 0);
    available = SearchMemory::scarce - 1;
    memory.look();
    QCOMPARE(rows.searchMemory(), size_t(0));
    // A search that was still running made them anew.
    rows.search();
    memory.look();
    QCOMPARE(rows.searchMemory(), size_t(0));
}

void tst_SearchMemory::unknownIsNotShort()
{
    const Searched rows;
    SearchMemory memory([] { return std::nullopt; });
    memory.searched(*rows.set);
    rows.search();
    memory.look();
    QVERIFY(rows.searchMemory() > 0);
}

void tst_SearchMemory::looksOnlyWhenThereIsSomething()
{
    const Searched rows;
    SearchMemory memory([] { return plenty; });
    const QTimer *timer = memory.findChild<QTimer *>();
    QVERIFY(!timer->isActive());
    memory.searched(*rows.set);
    QVERIFY(timer->isActive());
    for (int looks = 0; looks < SearchMemory::looksUntilIdle; ++looks)
        memory.look();
    QVERIFY(!timer->isActive());
}

void tst_SearchMemory::doesNotKeepRows()
{
    auto set = setOf({finderBatch()});
    const std::weak_ptr<const ResultChunk> chunk = set->batches()[0].chunk;
    SearchMemory memory([] { return uint64_t(0); });
    memory.searched(*set);
    set.reset();
    QVERIFY(chunk.expired());
    memory.look();
}

ENROW_TEST(tst_SearchMemory, QCoreApplication)
#include "tst_SearchMemory.moc"
