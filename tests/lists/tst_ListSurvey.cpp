// SPDX-License-Identifier: MIT
#include "lists/ListSurvey.h"

#include "ListFile.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;

namespace
{

Result<ListSurvey> surveyOf(QByteArray bytes, std::optional<size_t> custom, const std::stop_token &stop = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ListReader reader(buffer, {});
    ListMapping mapping;
    mapping.set(ListField::Custom, custom);
    return ListSurvey::of(reader, true, mapping, stop);
}

} // namespace

// What holds for a list as a whole.
class tst_ListSurvey : public QObject
{
    Q_OBJECT

private slots:
    void rowsAndWidth();
    void sharedCustoms();
    void stops();
};

void tst_ListSurvey::rowsAndWidth()
{
    const auto survey = surveyOf("a,b\n1\n\n1,2,3,4\n,\n", {});
    QCOMPARE(survey->rows(), 3U);
    QCOMPARE(survey->width(), 4U);
    QVERIFY(!survey->isShared("1"));
    QCOMPARE(surveyOf("", {})->rows(), 0U);
    QCOMPARE(surveyOf("a,b,c\n1", {})->width(), 3U);
}

void tst_ListSurvey::sharedCustoms()
{
    const auto survey = surveyOf("x,custom\n,once\n, twice\n,\n,\n,twice \n,custom\n", 1);
    QVERIFY(survey->isShared("twice"));
    QVERIFY(!survey->isShared("once"));
    QVERIFY(!survey->isShared("custom"));
    QVERIFY(!survey->isShared(""));
}

void tst_ListSurvey::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto survey = surveyOf(QByteArray("a\n").repeated(10'000), {}, stop.get_token());
    QVERIFY(!survey);
    QCOMPARE(survey.error().kind, ErrorKind::Cancelled);
}

ENROW_TEST(tst_ListSurvey, QCoreApplication)
#include "tst_ListSurvey.moc"
