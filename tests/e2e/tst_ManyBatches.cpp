// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "api/ReplyDecoder.h"
#include "desktop/results/ResultTableModel.h"
#include "store/ArchiveConnection.h"
#include "store/BatchArchive.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

constexpr int batchCount = 60;
constexpr int rowsOfEach = 40;

QByteArray replyNumber(int number)
{
    QByteArray rows;
    for (int row = 0; row < rowsOfEach; ++row)
        rows += (row ? "," : "") + QByteArray(R"({"index":")") + QByteArray::number(row) +
                R"(","qualification":"valid","email":"person)" + QByteArray::number(row) + "@batch" +
                QByteArray::number(number) + R"(.example"})";
    return R"({"general":{"status":"completed"},"results":[)" + rows + "]}";
}

} // namespace

// Many archived batches chosen together.
class tst_ManyBatches : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        m_ids.clear();
        fillArchive();
        m_bench->start();
        QTRY_COMPARE(m_bench->batchModel().rowCount(), batchCount);
        QTRY_COMPARE(m_bench->rows(), rowsOfEach); // the first batch is chosen at the start
    }

    void cleanup() { m_bench.reset(); }

    void allTheirRowsCome()
    {
        m_bench->select(m_ids);
        QTRY_COMPARE(m_bench->rows(), batchCount * rowsOfEach);
        QCOMPARE(m_bench->cell(0, u"E-mail"_s), u"person0@batch0.example"_s);
        QCOMPARE(m_bench->cell(batchCount * rowsOfEach - 1, u"E-mail"_s),
                 u"person%1@batch%2.example"_s.arg(rowsOfEach - 1).arg(batchCount - 1));
        QVERIFY(m_bench->card(batchCount - 1).contains(u"Completed"_s));
    }

    void othersComeThoughSomeCannotBeRead()
    {
        m_bench->context.reset();
        {
            auto archive = ArchiveConnection::open(archiveFile(), std::chrono::seconds(1));
            QVERIFY(archive.value()->execute(u"UPDATE reply SET zstd = x'00' WHERE batch IN (3, 4)"_s));
        }
        m_bench->start();
        QTRY_COMPARE(m_bench->batchModel().rowCount(), batchCount);
        m_bench->select(m_ids);
        QTRY_COMPARE(m_bench->rows(), (batchCount - 2) * rowsOfEach);
        QTRY_VERIFY(m_bench->says(u"2 of 60 batches cannot be read"_s));
    }

    // What is chosen and asked for meanwhile comes first, whatever still loads.
    void aNewerChoiceWins()
    {
        m_bench->select(m_ids);
        m_bench->clickHeader(u"E-mail"_s);
        m_bench->select({m_ids.last()});
        QTRY_COMPARE(m_bench->rows(), rowsOfEach);
        QTRY_COMPARE(m_bench->cell(0, u"E-mail"_s), u"person0@batch%1.example"_s.arg(batchCount - 1));
    }

    void theWindowClosesWhateverRuns()
    {
        m_bench->select(m_ids);
        const auto isFilling = [this] {
            const auto *model = qobject_cast<const ResultTableModel *>(m_bench->table().model());
            return model->view() && model->view()->set()->batches().size() > 1;
        };
        QTRY_VERIFY(isFilling());
        m_bench->clickHeader(u"E-mail"_s);
        m_bench->window().close();
        m_bench->context.reset();
        // Nothing of it is broken by that.
        m_bench->start();
        QTRY_COMPARE(m_bench->batchModel().rowCount(), batchCount);
        m_bench->select(m_ids);
        QTRY_COMPARE(m_bench->rows(), batchCount * rowsOfEach);
    }

private:
    QString archiveFile() const { return m_bench->folder.filePath(u"enrow-batches.sqlite"_s); }

    void fillArchive()
    {
        BatchArchive archive(archiveFile());
        QVERIFY(archive.open());
        std::vector<Batch> batches;
        for (int i = 0; i < batchCount; ++i) {
            Batch batch;
            batch.ref = {BatchKind::EmailFinder, u"batch-%1"_s.arg(i)};
            batch.key = keyFor(batch.ref);
            batch.added = QDateTime::currentDateTimeUtc();
            batches.push_back(batch);
            m_ids.append(batch.ref.id);
        }
        QVERIFY(archive.add(batches));
        for (int i = 0; i < batchCount; ++i) {
            const auto reply = decodeBatchReply(BatchKind::EmailFinder, replyNumber(i));
            QVERIFY(archive.saveReply(batches[size_t(i)].key, reply.value(), QDateTime::currentDateTimeUtc()));
        }
    }

    std::unique_ptr<WindowBench> m_bench;
    QStringList m_ids;
};

ENROW_TEST(tst_ManyBatches, QApplication)
#include "tst_ManyBatches.moc"
