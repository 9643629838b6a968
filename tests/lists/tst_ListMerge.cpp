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
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "name,domain,qualification,email\n"
                             "Jim Halpert,dundermifflin.com,valid,jim.halpert@dundermifflin.com\n"
                             "Roy,dundermifflin.com,,\n"_ba);
    QCOMPARE(merge.write({}, path, IfFileExists::Refuse).error().kind, ErrorKind::FileExists);
}

void tst_ListMerge::listsThatAreGone()
{
    const ListMerge merge = this->merge();
    QVERIFY(QFile::remove(merge.list.file));
    QCOMPARE(merge.preview().error().kind, ErrorKind::InvalidInput);
}

ENROW_TEST(tst_ListMerge, QCoreApplication)
#include "tst_ListMerge.moc"
