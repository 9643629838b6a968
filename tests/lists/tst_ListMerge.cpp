// SPDX-License-Identifier: MIT
#include "lists/ListMerge.h"

#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// A list that was understood is counted and written as often as somebody asks.
class tst_ListMerge : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatItWrites();
    void tellsHowFarItIs();
    void listsThatAreGone();

private:
    ListMerge merge() const
    {
        QFile file(m_folder.filePath(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("name,domain\nJim Halpert,dundermifflin.com\nRoy,dundermifflin.com\n");
        file.close();
        return {understandList({file.fileName()}).value(),
                std::make_shared<const ListMatcher>(setOf({finderChunk()}), std::nullopt)};
    }

    const QTemporaryDir m_folder;
};

void tst_ListMerge::countsWhatItWrites()
{
    const ListMerge merge = this->merge();
    const QString path = m_folder.filePath(u"out.csv"_s);
    const auto counted = merge.preview();
    const auto written = merge.write({}, path, IfFileExists::Refuse);
    QVERIFY(counted && written);
    QCOMPARE(counted->rows, 2U);
    QCOMPARE(counted->matched, 1U);
    QCOMPARE(written->matched, counted->matched);
    QCOMPARE(written->fresh, counted->fresh);
    QCOMPARE(counted->addedHeadings, (QStringList{u"qualification"_s, u"email"_s}));
    const WrittenRow &jim = counted->firstOf(MergeRows::All).at(0);
    QCOMPARE(jim.cells, (std::vector<std::string>{"Jim Halpert", "dundermifflin.com"}));
    QCOMPARE(jim.added, (std::vector<std::string>{"valid", "jim.halpert@dundermifflin.com"}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "name,domain,qualification,email\n"
                             "Jim Halpert,dundermifflin.com,valid,jim.halpert@dundermifflin.com\n"
                             "Roy,dundermifflin.com,,\n"_ba);
    QCOMPARE(merge.write({}, path, IfFileExists::Refuse).error().kind, ErrorKind::FileExists);
}

void tst_ListMerge::tellsHowFarItIs()
{
    constexpr quint64 rows = 40'000;
    QFile file(m_folder.filePath(u"long.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) &&
            file.write("name,domain\n" + "Jim Halpert,dundermifflin.com\n"_ba.repeated(rows)) > 0);
    file.close();
    const ListMerge merge{understandList({file.fileName()}).value(), this->merge().matcher};
    const auto toldBy = [](const auto &work) {
        std::vector<quint64> told;
        const bool isDone = bool(work([&told](quint64 done, quint64 all) {
            told.push_back(done);
            QVERIFY(done <= all && all == rows);
        }));
        return isDone ? told : std::vector<quint64>();
    };
    const auto counting = toldBy([&](const MergeProgress &progress) { return merge.preview({}, {}, progress); });
    const auto writing = toldBy([&](const MergeProgress &progress) {
        return merge.write({}, m_folder.filePath(u"out.csv"_s), IfFileExists::Replace, {}, progress);
    });
    for (const std::vector<quint64> &told : {counting, writing}) {
        QVERIFY(told.size() > 2);
        QVERIFY(std::ranges::is_sorted(told));
    }

    const QString stopped = m_folder.filePath(u"stopped.csv"_s);
    std::stop_source stop;
    const auto half = merge.write({}, stopped, IfFileExists::Refuse, stop.get_token(),
                                  [&stop](quint64, quint64) { stop.request_stop(); });
    QCOMPARE(half.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(stopped));
}

void tst_ListMerge::listsThatAreGone()
{
    const ListMerge merge = this->merge();
    QVERIFY(QFile::remove(merge.list.file));
    QCOMPARE(merge.preview().error().kind, ErrorKind::InvalidInput);
}

ENROW_TEST(tst_ListMerge, QCoreApplication)
#include "tst_ListMerge.moc"
