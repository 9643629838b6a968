// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace enrow
{

// Opens the page over the window; closing ends it.
void showHelp(QWidget *window);

// The keys of the window and what can be typed to find rows, on one page.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

private:
    static QWidget *makePage();
};

} // namespace enrow
