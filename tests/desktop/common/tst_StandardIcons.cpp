// SPDX-License-Identifier: MIT
#include "Screenshot.h"
#include "desktop/common/StandardIcons.h"
#include "desktop/common/Theme.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QToolButton>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_StandardIcons : public QObject
{
    Q_OBJECT

private slots:
    void replacesThoseThatBoxesAndFileDialogsShow()
    {
        for (const auto icon : {QStyle::SP_MessageBoxWarning, QStyle::SP_ArrowBack, QStyle::SP_FileDialogToParent,
                                QStyle::SP_FileDialogNewFolder, QStyle::SP_DirIcon, QStyle::SP_FileIcon})
            QVERIFY2(!standardDeskIcon(icon).isNull(), qPrintable(QString::number(int(icon))));
        QVERIFY(standardDeskIcon(QStyle::SP_MediaPlay).isNull());
    }

    // As on a desktop that has no file dialog of its own, and on this platform.
    void aFileDialogLooksLikeTheRest()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"exports"_s));
        QFile file(folder.filePath(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            applyTheme(*qApp, theme);
            QFileDialog dialog(nullptr, u"Export"_s, folder.path());
            dialog.setAcceptMode(QFileDialog::AcceptSave);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            for (const auto &[name, icon] : {std::pair(u"backButton"_s, QStyle::SP_ArrowBack),
                                             std::pair(u"toParentButton"_s, QStyle::SP_FileDialogToParent)}) {
                const auto *button = dialog.findChild<QToolButton *>(name);
                QVERIFY2(button, qPrintable(name));
                QCOMPARE(button->icon().pixmap(16).toImage(), standardDeskIcon(icon).pixmap(16).toImage());
            }
            QVERIFY(saveScreenshot(pictureOf(dialog),
                                   theme == ThemeChoice::Dark ? u"file-dialog-dark"_s : u"file-dialog-light"_s));
        }
    }
};

ENROW_TEST(tst_StandardIcons, QApplication)
#include "tst_StandardIcons.moc"
