// SPDX-License-Identifier: MIT
#include "desktop/batches/KindMenu.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_KindMenu : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsChosen()
    {
        KindMenu menu;
        QList<std::optional<BatchKind>> chosen;
        connect(&menu, &KindMenu::chosen, this, [&](std::optional<BatchKind> kind) { chosen.append(kind); });
        for (QAction *action : menu.actions())
            action->trigger();
        QCOMPARE(chosen, (QList<std::optional<BatchKind>>{BatchKind::EmailFinder, BatchKind::EmailVerifier,
                                                          BatchKind::PhoneFinder, std::nullopt}));
    }

    void offersWhatIsAChange()
    {
        KindMenu menu;
        menu.offerOtherThan(BatchKind::EmailVerifier);
        QCOMPARE(offered(menu), (QStringList{u"E-mail search"_s, u"Phone search"_s, u"Detect automatically"_s}));
        menu.offerOtherThan(std::nullopt);
        QCOMPARE(offered(menu), (QStringList{u"E-mail search"_s, u"E-mail verification"_s, u"Phone search"_s}));
        menu.offerAll();
        QCOMPARE(offered(menu).size(), 4);
    }

private:
    static QStringList offered(const KindMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible())
                texts.append(action->text());
        }
        return texts;
    }
};

ENROW_TEST(tst_KindMenu, QApplication)
#include "tst_KindMenu.moc"
