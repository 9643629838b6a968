// SPDX-License-Identifier: MIT
#include "desktop/export/RowChoice.h"

#include "../results/ResultFixtures.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>

using namespace enrow;

// Only choices that differ are offered.
class tst_RowChoice : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatDiffers();
    void givesTheRows();
    void choosesAQualification();

private:
    static QStringList offered(const RowChoice &choice)
    {
        QStringList texts;
        for (const auto *button : choice.findChildren<QRadioButton *>())
            texts.append(button->accessibleName());
        return texts;
    }

    const std::shared_ptr<const ResultSet> m_set = setOf({verifierBatch()});
    const std::shared_ptr<const ResultView> m_all = std::make_shared<const ResultView>(m_set);
    const std::shared_ptr<const ResultView> m_one =
        std::make_shared<const ResultView>(m_set, ResultQuery{}, std::vector<uint32_t>{1});
};

void tst_RowChoice::offersWhatDiffers()
{
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    QCOMPARE(offered(RowChoice({m_all, nullptr, {}, {}})),
             QStringList{text("All rows (2), in the order of the table")});
    QCOMPARE(offered(RowChoice({m_one, nullptr, {}, {}})),
             (QStringList{text("Visible rows (1)"), text("All rows (2)")}));
    QCOMPARE(offered(RowChoice({m_all, m_one, {}, {}})),
             (QStringList{text("All rows (2), in the order of the table"), text("Selected rows (1)")}));
    const auto none = std::make_shared<const ResultView>(m_set, ResultQuery{}, std::vector<uint32_t>{});
    QCOMPARE(offered(RowChoice({none, nullptr, {}, {}})), QStringList{text("All rows (2)")});
}

void tst_RowChoice::givesTheRows()
{
    RowChoice choice({m_one, m_one, {}, {}});
    QSignalSpy changed(&choice, &RowChoice::rowsChanged);
    QCOMPARE(choice.rows(), m_one);
    choice.findChildren<QRadioButton *>().last()->click();
    QVERIFY(choice.isAll());
    QCOMPARE(choice.rows()->rowCount(), 2U);
    QCOMPARE(changed.size(), 1);
}

void tst_RowChoice::choosesAQualification()
{
    RowChoice choice({m_all, nullptr, {}, {}});
    QSignalSpy changed(&choice, &RowChoice::onlyChanged);
    QVERIFY(!choice.only());
    choice.setOnly(QualificationGroup::Other);
    QVERIFY(choice.only() == QualificationGroup::Other);
    choice.findChild<QComboBox *>()->setCurrentIndex(1);
    QVERIFY(choice.only() == QualificationGroup::Valid);
    QCOMPARE(changed.size(), 2);
}

ENROW_TEST(tst_RowChoice, QApplication)
#include "tst_RowChoice.moc"
