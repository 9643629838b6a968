// SPDX-License-Identifier: MIT
#include "desktop/export/WidgetFileDialogs.h"

#include "desktop/common/VisibleText.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace enrow
{

namespace
{

void open(QFileDialog *dialog, QObject *context, std::function<void(const QString &path)> answer)
{
    QObject::connect(dialog, &QDialog::finished, context, [dialog, answer = std::move(answer)](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? files.front() : QString());
    });
    dialog->open();
}

} // namespace

void WidgetFileDialogs::openSaveDialog(QWidget *parent, const SaveRequest &request, QObject *context,
                                       std::function<void(const QString &path)> answer)
{
    const QFileInfo proposed(request.path);
    auto *dialog = new QFileDialog(parent, request.title, proposed.absolutePath(), request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(proposed.fileName());
    open(dialog, context, std::move(answer));
}

void WidgetFileDialogs::askOpenPath(QWidget *parent, const OpenRequest &request, QObject *context,
                                    std::function<void(const QString &path)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, context, std::move(answer));
}

void WidgetFileDialogs::askOpenPaths(QWidget *parent, const OpenRequest &request, QObject *context,
                                     std::function<void(const QStringList &paths)> answer)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QDialog::finished, context, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void WidgetFileDialogs::askFolder(QWidget *parent, const QString &title, const QString &folder, QObject *context,
                                  std::function<void(const QString &path)> answer)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, context, std::move(answer));
}

void WidgetFileDialogs::askReplace(QWidget *parent, const QString &path, QObject *context,
                                   std::function<void(bool replace)> answer)
{
    const QFileInfo file(path);
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Replace the file?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("“%1” already exists.").arg(visibleText(file.fileName())));
    box->setInformativeText(
        tr("What is in it will be lost. It is in the folder %1.").arg(QDir::toNativeSeparators(file.absolutePath())));
    const QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QDialog::finished, context,
                     [box, replace, answer = std::move(answer)](int) { answer(box->clickedButton() == replace); });
    box->open();
}

} // namespace enrow
